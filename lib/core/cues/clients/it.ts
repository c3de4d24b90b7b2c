import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in Italian. */
export const clients: ClientWords = {
  before: list`
    clienti come | clienti quali | clienti sono | clienti includono | nostri clienti ci sono | nostri
    clienti figurano | nostri clienti troviamo | nostri clienti annoveriamo | annoveriamo clienti come |
    aziende come | aziende quali | società come | marchi come | marchi quali | brand come | brand quali
    | startup come | investitori come | partner come | finanziata da | sostenuta da
  `,
  behind: list`
    ci hanno scelto | ci hanno già scelto | hanno scelto noi | si fidano di noi | si affidano a noi |
    usano il nostro | usano la nostra | utilizzano il nostro | utilizzano la nostra | sono nostri
    clienti
  `,
  labels: list`
    ci hanno scelto | hanno scelto noi | si fidano di noi | i nostri clienti | nostri clienti | alcuni
    clienti | i nostri partner | i nostri investitori | dicono di noi
  `,
};
