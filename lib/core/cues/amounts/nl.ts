import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How Dutch tells amounts of time. */
export const amounts: AmountCues = {
  months: list`maanden | maand`,
  decades: list`decennium | decennia`,
  whole: list`volle`,
  halfMore: list`en een half`,
  halfOf: list`een half`,
  oneAndHalf: list`anderhalf`,
  fixed: list`jaar en een half=1.5`,
  atLeast: list`minimaal | minimum | tenminste | ten minste | minstens | min. | meer dan | ruim | vanaf`,
  atMost: {
    before: list`tot | maximaal | max. | hoogstens | minder dan | hooguit | niet meer dan`,
    after: list`maximaal | of minder`,
  },
  orMore: list`of meer | en meer | plus | of langer | minimaal`,
  between: list`tussen | van`,
  to: list`tot | à | of`,
  time: {
    before: list`
      de afgelopen | in de afgelopen | de laatste | de komende | binnen | elke | per | na | afgelopen |
      laatste | komende | eerste
    `,
    after: list`geleden | oud | jong | lang`,
  },
  terms: list`opleiding* | contract* | stage | traineeship* | project | studie | programma | bachelor*`,
  lasting: list`sinds | al | al meer dan | al ruim | met meer dan | met ruim | opgericht`,
  firm: list`wij | we | ons | onze | bedrijf | opgericht`,
  person: list`
    jij | je | jouw | u | uw | kandida* | zoek* | vragen | vraag* | verwacht* | vereis* | iemand
  `,
  tells: list`heeft | hebben | is | zijn | bouwt | helpt | levert | wij`,
  behind: list`achter ons | in ons bedrijf | bij ons in huis | achter de rug | op de teller`,
  ofWhich: list`waarvan | waaronder`,
  halfOfWhich: list`waarvan de helft | de helft daarvan`,
  apart: list`bij voorkeur | liefst | idealiter | met goede | met sterke | en goede | en kennis | en je | en bent | is | zijn | je hebt | je kent`,
};
