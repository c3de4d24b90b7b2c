import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in Spanish. */
export const clients: ClientWords = {
  before: list`
    clientes como | clientes tales como | clientes incluyen | clientes son | entre nuestros clientes
    están | entre nuestros clientes se encuentran | entre nuestros clientes figuran | entre nuestros
    clientes tenemos a | contamos con clientes como | empresas como | empresas tales como | compañías
    como | marcas como | startups como | inversores como | inversores incluyen | socios como |
    respaldados por | respaldada por | financiada por
  `,
  behind: list`
    confían en nosotros | ya confían en nosotros | han confiado en nosotros | confían en nuestra |
    confían en nuestro | usan nuestro | usan nuestra | utilizan nuestro | utilizan nuestra | son
    nuestros clientes | son clientes nuestros
  `,
  labels: list`
    confían en nosotros | ya confían en nosotros | han confiado en nosotros | nuestros clientes |
    algunos clientes | nuestros socios | nuestros inversores | inversores
  `,
};
