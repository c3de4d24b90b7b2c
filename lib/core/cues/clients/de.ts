import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in German. */
export const clients: ClientWords = {
  before: list`
    kunden wie | kunden sind | kunden sind unter anderem | kunden sind u a | kunden zählen | kunden
    zählen unter anderem | kunden zählen u a | kunden zählen unternehmen wie | kunden gehören | kunden
    gehören unter anderem | kunden gehören u a | kunden gehören unternehmen wie | kunden heißen |
    auftraggeber wie | auftraggeber sind | unternehmen wie | firmen wie | konzerne wie | konzernen wie |
    start-ups wie | marken wie | marken sind | investoren wie | investoren sind | partner wie | partner
    sind | partnern wie | teams bei | finanziert von | vertrauen unternehmen wie
  `,
  behind: list`
    vertrauen uns | vertrauen auf uns | vertrauen unserer | vertrauen unseren | setzen auf uns | setzen
    auf unsere | bauen auf uns | nutzen unsere | nutzen unser | zählen zu unseren kunden | gehören zu
    unseren kunden | sind unsere kunden | zählen auf uns | arbeiten mit uns
  `,
  labels: list`
    unsere kunden | kunden | referenzen | unsere referenzen | referenzkunden | kundenauswahl | auszug
    unserer kunden | unsere investoren | investoren | unsere partner | partner | uns vertrauen
  `,
};
