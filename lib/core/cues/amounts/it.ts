import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How Italian tells amounts of time. */
export const amounts: AmountCues = {
  months: list`mesi | mese`,
  decades: list`decennio | decenni`,
  whole: list`interi`,
  halfMore: list`e mezzo | e mezza`,
  halfOf: list`mezzo`,
  fixed: list`anno e mezzo=1.5 | biennale=2 | triennale=3 | quadriennale=4 | quinquennale=5 | decennale=10`,
  atLeast: list`
    almeno | minimo | minimo di | un minimo di | minima di | min. | più di | oltre | a partire da |
    non meno di | di almeno | superiore a
  `,
  atMost: {
    before: list`fino a | al massimo | massimo | massimo di | meno di | non più di | max | max.`,
    after: list`al massimo | o meno | massimo`,
  },
  orMore: list`o più | e oltre | in su | come minimo | minimo | almeno`,
  between: list`tra | fra | da | dai`,
  to: list`a | e | ai | o`,
  time: {
    before: list`
      negli ultimi | degli ultimi | gli ultimi | nei prossimi | i prossimi | ogni |
      per | entro | ultimi | prossimi
    `,
    after: list`fa | di età | di storia | sul mercato | di attività | dopo | di vita`,
  },
  terms: list`
    corso | corsi | laurea | università | formazione | contratt* | stage | tirocinio | master | progetto |
    progetti | garanzia | durata | diploma | apprendistato | determinato
  `,
  lasting: list`da | da oltre | da più di | da quasi | con oltre | con più di | dal | fondata | dopo | nata`,
  firm: list`noi | nostr* | siamo | azienda | società | fondata | startup | operiamo`,
  person: list`
    tu | tuo | tua | ti | candidat* | risorsa | persona | sviluppatore | sviluppatrice | cerchiamo |
    richiediamo | si richiede | hai
  `,
  behind: list`sul mercato | di storia | di attività | nel settore | alle spalle | nella nostra azienda`,
  ofWhich: list`di cui | dei quali | di cui almeno`,
  halfOfWhich: list`metà dei quali | di cui metà | di cui la metà`,
  apart: list`
    preferibilmente | idealmente | con conoscenz* | con buona | con buone | con ottima | con padronanza |
    con focus | e conoscenz* | e buona | e buone | e ottima | e padronanza | e dimestichezza | e familiarità |
    e capacità | oltre a
  `,
};
