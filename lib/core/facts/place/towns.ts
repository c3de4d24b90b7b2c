import { CITIES } from './cities';

/** Well-known towns, as phrases. */
export const TOWNS: string[] = CITIES.split('|');

/** Names that are words of other things as often: they tell nothing by themselves. */
const WORDS = new Set(
  'SF|LA|Rio|Nice|Reading|Bath|York|Essen|Halle|Tours|Zug|Ulm|Cali|Faro|Bari|Lund|Victoria|Hamilton|Salvador|Perth|Brest|Trier|Bergen|Lima|Santiago|Cork|Derby|Phoenix|Waterloo|Cambridge|Oxford|Columbus|Cleveland|Charlotte|Penang|Sofia|Nancy|Rosario|Washington|Cuenca|Colombo|Kyoto|Worcester|Madison|Lexington|Princeton|Arlington|Greenville|Gloucester|Stirling|Plymouth|Northampton|Peterborough|Granada|Córdoba|Cartagena|Modena|Parma|Pisa|Dayton|Metz|Halifax|Siegen|Kochi|Biel|Caen|Namur|Delft|Fortaleza|Setúbal|Reims'.split(
    '|',
  ),
);

/** Towns whose name alone tells that a place may be said. */
export const TELLING_TOWNS: string[] = TOWNS.filter((town) => !WORDS.has(town));
