import { CITIES } from './cities';

/** Well-known towns, as phrases. */
export const TOWNS: string[] = CITIES.split('|');

/** Names that are words of other things as often: they tell nothing by themselves. */
const WORDS = new Set(
  'SF|LA|Rio|Nice|Reading|Bath|York|Essen|Halle|Tours|Zug|Ulm|Cali|Faro|Bari|Lund|Victoria|Hamilton|Salvador|Perth|Brest|Trier|Bergen|Lima|Santiago|Cork|Derby|Phoenix|Waterloo|Cambridge|Oxford|Columbus|Cleveland|Charlotte|Penang|Sofia|Nancy|Rosario|Washington'.split(
    '|',
  ),
);

/** Towns whose name alone tells that a place may be said. */
export const TELLING_TOWNS: string[] = TOWNS.filter((town) => !WORDS.has(town));
