/** A place as it is compared: what stands first in each of the places that are named, and all that is named. */
export interface ComparedPlace {
  heads: Set<string>[];
  all: Set<string>[];
}

/** Where one may work anywhere, or in one of many places: nothing is said then of which. */
const ANY =
  /\b(?:anywhere|worldwide|nationwide|global|(?:multiple|various|several|different|many) (?:locations?|places?|cities|offices)|\d+ (?:more )?(?:locations?|places?)|bundesweit|deutschlandweit|europaweit|weltweit|mehrere (?:standorte|orte)|verschiedene (?:standorte|orte)|plusieurs (?:lieux|villes)|varias (?:ubicaciones|ciudades)|ruzna mista|rozne lokalizacje)\b|\+ ?\d/;
/** What says how one works there, or names more than a city. */
const NO_CITY =
  /\b(?:remote(?:ly)?|hybrid|hybride|on-?site|home ?office|teletravail|teletrabajo|smart working|zdalnie|na dalku|wfh|work from home|office|hq|headquarters|europe|europa|emea|eu|eea|dach|apac|latam|north america|asia|metropolitan|area|region|greater|metro|and surroundings|und umgebung|centro|zentrum)\b/g;

/** The names that cities have in several languages: the first stands for all. */
const NAMES = new Map(
  [
    'munich munchen monaco-di-baviera mnichov monachium',
    'cologne koln keulen colonia kolonia',
    'nuremberg nurnberg norimberk',
    'vienna wien vienne viden wieden wenen',
    'zurich zurigo curych',
    'geneva geneve genf ginevra',
    'prague praha prag praga',
    'brno brunn',
    'warsaw warszawa warschau varsovie varsovia varsava',
    'wroclaw breslau vratislav',
    'gdansk danzig',
    'lisbon lisboa lissabon lisbonne',
    'milan milano mailand',
    'rome roma rom',
    'turin torino',
    'florence firenze florenz',
    'venice venezia venedig',
    'naples napoli neapel',
    'brussels bruxelles brussel brussel',
    'antwerp antwerpen anvers',
    'ghent gent gand',
    'the-hague den-haag la-haye hague haag',
    'copenhagen kobenhavn kopenhagen copenhague',
    'gothenburg goteborg',
    'helsinki helsingfors',
    'turku abo',
    'basel basle bale basilea',
    'lausanne losanna',
    'porto oporto',
    'luxembourg luxemburg lussemburgo',
    'strasbourg strassburg estrasburgo',
    'lyon lyons lione',
    'marseille marseilles marsiglia',
    'leuven louvain lowen',
    'liege luik luttich',
    'bruges brugge',
    'aachen aix-la-chapelle',
    'mainz mayence',
    'regensburg ratisbon',
    'braunschweig brunswick',
    'dresden drezno drazdany',
    'leipzig lipsko',
    'berlin berlino',
    'hamburg hambourg amburgo',
    'frankfurt francfort francoforte',
    'budapest budapeszt',
    'bratislava pressburg',
    'poznan posen',
    'szczecin stettin',
    'katowice kattowitz',
    'plzen pilsen',
    'belgrade beograd belgrad',
    'ljubljana laibach',
    'tallinn reval',
    'vilnius wilno',
    'odesa odessa',
    'kharkiv kharkov charkiw',
    'tbilisi tiflis',
    'istanbul estambul',
    'saint-petersburg sankt-petersburg petersburg',
    'moscow moskva moskau moscou',
    'genoa genova genua',
    'bologna bolonia',
    'zaragoza saragossa',
    'kolkata calcutta',
    'chennai madras',
    'pune poona',
    'beijing peking pekin',
    'ho-chi-minh saigon',
    'mexico-city ciudad-de-mexico cdmx',
    'athens athina athen athenes',
    'bucharest bucuresti bukarest',
    'kyiv kiev kiew',
    'lviv lwow lemberg lvov',
    'london londres londyn londra',
    'paris parigi paryz pariz',
    'seville sevilla',
    'hanover hannover',
    'bengaluru bangalore',
    'mumbai bombay',
    'gurugram gurgaon',
    'new-york nyc',
    'krakow cracow krakau cracovie',
  ].flatMap((line) => {
    const names = line.split(' ').map((name) => name.replaceAll('-', ' '));
    return names.map((name): [string, string] => [name, names[0] ?? name]);
  }),
);

/** In which languages countries are known by name. */
const LANGUAGES = ['en', 'de', 'fr', 'nl', 'pt', 'es', 'it', 'pl', 'cs'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Countries that are cities. */
const CITIES = new Set(['SG', 'LU', 'HK', 'MO', 'MC', 'GI', 'SM', 'VA', 'DJ']);
const MORE_COUNTRIES = [
  'uk',
  'usa',
  'england',
  'scotland',
  'wales',
  'u.s',
  'united states of america',
  'czech republic',
];
let countries: Set<string> | undefined;

/** What two places are compared by; nothing stands in it where no city is named. */
export function comparedPlace(location: string): ComparedPlace {
  const plain = folded(location);
  if (ANY.test(plain)) return { heads: [], all: [] };
  const parts = plain
    .replace(/^([a-z]{2}-){1,2}(?=[a-z]{3})/, '')
    .split(/[;|•·\n/()]|\s[-–—]\s|\b(?:or|oder|ou|nebo|lub)\b/)
    .map((part) =>
      part
        .split(',')
        .map(wordsOf)
        .filter((words) => words.size > 0),
    );
  return { heads: parts.flatMap(([head]) => head ?? []), all: parts.flat() };
}

/** Whether two places are two cities: both name one, and neither names that of the other, in whichever language or with whatever around it. */
export function arePlacesApart(one: ComparedPlace, other: ComparedPlace): boolean {
  if (one.heads.length === 0 || other.heads.length === 0) return false;
  const names = (heads: Set<string>[], all: Set<string>[]) =>
    heads.some((head) => all.some((words) => head.isSubsetOf(words) || words.isSubsetOf(head)));
  return !names(one.heads, other.all) && !names(other.heads, one.all);
}

/** The words of a name of a city, without numbers of streets and districts; none of what is no city. */
function wordsOf(text: string): Set<string> {
  const bare = text.replace(NO_CITY, ' ').replace(/\s+/g, ' ').trim();
  if (isCountry(bare)) return new Set();
  const name = bare
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && !/\d/.test(word))
    .join(' ');
  const known = NAMES.get(name) ?? name;
  return new Set(
    known
      .split(' ')
      .filter(Boolean)
      .map((word) => NAMES.get(word) ?? word),
  );
}

function isCountry(name: string): boolean {
  countries ??= new Set([...LANGUAGES.flatMap(countriesIn), ...MORE_COUNTRIES]);
  return countries.has(name);
}

function countriesIn(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes.filter((code) => !CITIES.has(code)).flatMap((code) => folded(names.of(code) ?? '') || []);
}

/** Small letters without accents. */
function folded(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ł', 'l')
      .replaceAll('ø', 'o')
      .replaceAll('ß', 'ss')
      // How umlauts are written without them.
      .replace(/(?<=[a-z])([aou])e(?=[b-df-hj-np-tv-z])/g, '$1')
      .trim()
  );
}
