import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How German tells amounts of time. */
export const amounts: AmountCues = {
  months: list`monate | monaten | monat | mon.`,
  decades: list`jahrzehnt | jahrzehnte | jahrzehnten`,
  whole: list`volle | vollen | gute | guten | ganze`,
  halfMore: list`und ein halbes | einhalb`,
  halfOf: list`ein halbes | halbes`,
  oneAndHalf: list`anderthalb | eineinhalb`,
  fixed: list`anderthalb jahr=1.5`,
  atLeast: list`
    mindestens | mind. | mind | min. | wenigstens | minimum | minimal | mehr als | über | zumindest | ab |
    nicht unter
  `,
  atMost: {
    before: list`bis zu | höchstens | maximal | max. | max | weniger als | unter | nicht mehr als`,
    after: list`maximal | höchstens | oder weniger`,
  },
  orMore: list`oder mehr | und mehr | plus | aufwärts | mindestens | minimum`,
  between: list`zwischen | von`,
  to: list`bis | bis zu | oder`,
  time: {
    before: list`
      in den letzten | der letzten | in den vergangenen | den nächsten | in den nächsten | in den kommenden |
      innerhalb von | innerhalb der nächsten | vor | vor über | vor mehr als | alle | jedes | pro | nach |
      binnen | letzten | vergangenen | nächsten | ersten
    `,
    after: list`alt | am markt | unternehmensgeschichte | firmengeschichte | tradition | im geschäft | später`,
  },
  terms: list`
    ausbildung* | lehre | berufsausbildung | studium | studiengang | vertrag* | befrist* | praktikum |
    projekt | laufzeit | programm | traineeprogramm | weiterbildung | umschulung | bachelor* | garantie |
    vertragslaufzeit | anstellung
  `,
  lasting: list`
    seit | seit über | seit mehr als | seit fast | seit rund | mit über | mit mehr als | nach | gegründet |
    mit fast | mit rund
  `,
  firm: list`wir | uns | unser* | unternehmen | firma | gegründet | agentur`,
  person: list`
    du | sie | dein* | ihr | ihre | ihren | bewerber* | kandidat* | jemand* | erwart* | such* | wünsch* |
    brauch* | voraus* | verlang* | gesucht | bringst | bringen
  `,
  tells: list`hat | haben | ist | sind | war | entwickel* | hilft | bietet | betreibt | baut | wir`,
  behind: list`hinter uns | in unserem haus | in unserem hause | in unserer firma | in unserem unternehmen | hinter sich | im rücken`,
  ofWhich: list`davon | wovon | darunter | davon mindestens`,
  halfOfWhich: list`die hälfte davon | davon die hälfte`,
  apart: list`
    idealerweise | vorzugsweise | mit guten | mit sehr guten | mit fundierten | mit tiefen | mit schwerpunkt |
    mit fokus | und gute | und sehr gute | und fundierte | und wir | und du | und kennst | und hast | und bist | und kannst |
    sowie gute | sowie sehr gute | sowie fundierte | sowie kenntnisse | und kenntnisse | und kennen | ist | sind | du hast | du kennst | du bist | sie haben | sie kennen
  `,
};
