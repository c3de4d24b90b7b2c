import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in Czech. */
export const clients: ClientWords = {
  before: list`
    zákazníky patří | zákazníky patří například | zákazníky patří např | zákazníky jsou | zákazníci jsou
    | zákazníci jako | zákazníků jako | zákazníkům jako | zákazníky jako | klienty patří | klienty patří
    například | klienty jsou | klienti jsou | klienti jako | klientů jako | klienty jako | firmy jako |
    firem jako | firmám jako | firmami jako | společnosti jako | společností jako | značky jako | značek
    jako | startupy jako | investoři jako | investory jsou | partneři jako | partnerů jako
  `,
  behind: list`
    nám důvěřují | nám věří | na nás spoléhají | spoléhají na nás | důvěřují nám | využívají naše |
    využívají naši | používají naše | používají náš | jsou našimi zákazníky | jsou našimi klienty |
    patří mezi naše zákazníky | patří mezi naše klienty
  `,
  labels: list`
    naši zákazníci | naši klienti | zákazníci | klienti | důvěřují nám | věří nám | naši partneři | naši
    investoři | investoři | reference
  `,
};
