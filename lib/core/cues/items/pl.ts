import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in Polish. */
export const items: ItemWords = {
  asks: list`
    doświadczeni* | znajomość | znajomości | umiejętność | umiejętności | wiedza | biegł* | bardzo dobra | bardzo dobre | dobra | dobre
    | minimum | min. | co najmniej | przynajmniej | wykształcenie | studia | język* | angielski | masz | jesteś | znasz | potrafisz |
    posiadasz | lubisz | komunikatywność | samodzielność | zaangażowanie | chęć | chęci | gotowość | zdolność | zdolności | pasja |
    praktyczna | praktyczne | rozumienie | zrozumienie | rozumiesz | praktyka | swobodn* | silne | kreatywność | otwartość | nastawienie
    | łatwość | orientacja | podstawowa | podstawy | zaawansowana | zainteresowanie | dyspozycyjność | prawo jazdy | dokładność |
    myślenie | obycie | solidna | solidne
  `,
  does: list`
    rozwój | utrzymanie | wsparcie | współpraca | udział | budowa | analiza | realizacja | implementacja | optymalizacja | integracja | dokumentacja | administracja | konfiguracja | automatyzacja | koordynacja | nadzór |
    obsługa | monitoring systemów | będziesz | projektujesz | rozwijasz | tworzysz | odpowiadasz | odpowiedzialność za | dbanie | opieka
  `,
  doing: list`anie | enie | ycie`,
  gives: list`
    urlop | dni urlopu | wynagrodzenie | prywatna opieka | opieka medyczna | karta | umowa | elastyczne godziny | praca zdalna | pakiet | budżet | ubezpieczenie | owoce | szkolenia | laptop | premia | premie
  `,
};
