import { anyOf, inTurn, maybe } from '../../text/shape';
import { COUNTRIES } from '../words/countries';
import { fieldOf, oneOf } from './field-shape';

/** Countries beside those whose citizens are asked for, and the regions and states that a town is told with, by their usual names. */
const OTHERS =
  'England|Scotland|Wales|Northern Ireland|Britain|Great Britain|Deutschland|Österreich|Schweiz|Suisse|España|Italia|Polska|Česko|Nederland|België|Belgique|Brasil|México|Mexico|Argentina|Chile|Colombia|Peru|Perú|Uruguay|Paraguay|Bolivia|Ecuador|Venezuela|Costa Rica|Panama|Guatemala|Dominican Republic|Puerto Rico|Romania|Bulgaria|Hungary|Slovakia|Slovenia|Croatia|Serbia|Greece|Cyprus|Malta|Turkey|Türkiye|Lithuania|Latvia|Estonia|Iceland|Luxembourg|Moldova|Georgia|Armenia|Kazakhstan|Egypt|Morocco|Tunisia|Nigeria|Kenya|Ghana|Rwanda|Uganda|Ethiopia|Pakistan|Bangladesh|Sri Lanka|Nepal|Vietnam|Thailand|Malaysia|Indonesia|Philippines|The Philippines|Taiwan|South Korea|Korea|China|Qatar|Bahrain|Kuwait|Jordan|Lebanon|Saudi Arabia|United Arab Emirates|Algeria|Senegal|Cameroon|Ivory Coast|Tanzania|Zambia|Zimbabwe|Botswana|Namibia|Mauritius|Madagascar|Angola|Mozambique|Belarus|North Macedonia|Albania|Kosovo|Montenegro|Azerbaijan|Uzbekistan|El Salvador|Honduras|Nicaragua|Jamaica|Cuba|Iraq|Oman|Cambodia|Laos|Myanmar|Mongolia|Liechtenstein|Monaco|Andorra|United States|United Kingdom|Czech Republic|The Netherlands';
/** The states and provinces of large countries that share no name with a town or a first name. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Quebec|Québec|Western Australia|South Australia|New South Wales|Queensland|Tasmania|Bavaria|Bayern|Saxony|Catalonia|Andalusia|Lombardy|Karnataka|Maharashtra|Telangana|Tamil Nadu';

/** Names of countries, with bars between. */
const LAND = `${Object.keys(COUNTRIES)
  .filter((name) => name !== 'NATO')
  .join('|')}|USA|${OTHERS}`;
/** Names of countries and of what they are divided into. */
export const LAND_OR_STATE = `${LAND}|${STATES}`;

let isLand: ((text: string) => boolean) | undefined;

/** True where a field of a line names a country or some and nothing else: "Colombia", "Canada and the US". */
export function isLandField(text: string): boolean {
  // "PORTUGAL", too.
  isLand ??= fieldOf(
    inTurn(maybe(oneOf('the ')), anyOf(oneOf(LAND), oneOf(LAND.toUpperCase()))),
    ', or |, and |, | and | or |/| / | & ',
    4,
  );
  return isLand(text);
}
