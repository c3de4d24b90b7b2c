import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in French. */
export const clients: ClientWords = {
  before: list`
    clients comme | on compte | clients tels que | clients sont | clients incluent | parmi nos clients | parmi nos
    clients on compte | parmi nos clients on trouve | parmi nos clients figurent | nous comptons parmi
    nos clients | entreprises comme | entreprises telles que | sociétés comme | sociétés telles que |
    groupes comme | groupes tels que | marques comme | marques telles que | startups comme |
    investisseurs comme | investisseurs tels que | partenaires comme | partenaires tels que | financé
    par | financée par | soutenus par | équipes de chez | adopté par des entreprises comme
  `,
  behind: list`
    nous font confiance | nous font déjà confiance | nous ont fait confiance | nous ont déjà fait
    confiance | utilisent notre | utilisent nos | sont nos clients | sont clients chez nous | comptent
    parmi nos clients | font partie de nos clients
  `,
  labels: list`
    ils nous font confiance | elles nous font confiance | ils nous ont fait confiance | nos clients |
    nos références | nos partenaires | nos investisseurs | quelques clients | quelques références
  `,
};
