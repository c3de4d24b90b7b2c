import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in Portuguese. */
export const clients: ClientWords = {
  before: list`
    clientes como | clientes tais como | clientes incluem | clientes são | clientes estão | entre nossos
    clientes estão | entre os nossos clientes estão | empresas como | empresas tais como | marcas como |
    startups como | investidores como | parceiros como | investida por | apoiada por
  `,
  behind: list`
    confiam em nós | já confiam em nós | confiam na gente | confiam no nosso | confiam na nossa | usam
    nosso | usam nossa | usam o nosso | usam a nossa | utilizam o nosso | são nossos clientes
  `,
  labels: list`
    confiam em nós | já confiam em nós | quem confia em nós | quem confia | nossos clientes | os nossos
    clientes | alguns clientes | nossos parceiros | nossos investidores | investidores
  `,
};
