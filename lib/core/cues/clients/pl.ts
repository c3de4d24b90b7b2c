import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in Polish. */
export const clients: ClientWords = {
  before: list`
    klientami są | klientów są | klientów należą | klientów zaliczamy | klientów takich jak | klientom
    takim jak | klientami takimi jak | klienci tacy jak | klienci to | klientami są m in | klientów są m
    in | firmy takie jak | firm takich jak | firmom takim jak | firmami takimi jak | marki takie jak |
    marek takich jak | startupy takie jak | inwestorzy tacy jak | inwestorów takich jak | partnerzy tacy
    jak | zaufały nam | zaufali nam | zaufały nam firmy | zaufały nam takie firmy jak
  `,
  behind: list`
    zaufali nam | zaufały nam | już nam zaufali | ufają nam | polegają na nas | korzystają z naszych |
    korzystają z naszego | korzystają z naszej | są naszymi klientami
  `,
  labels: list`
    zaufali nam | zaufały nam | nasi klienci | klienci | nasi partnerzy | nasi inwestorzy | inwestorzy
  `,
};
