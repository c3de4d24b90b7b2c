import { type Sentence, written } from '../sentence';
import { isLandField } from './lands';
import { isPlaceField } from './place-field';

/** A name in capitals, as a source of a regular expression. */
export const NAME = "(?:\\p{Lu}[\\p{L}.'-]*|U\\.S\\.A?\\.?)";
const ARTICLES =
  "(?:one of:? |any of:? |either |the following |the |los |las |la |le |les |l'|der |die |die |den |das |de |het |il |lo |o |a |os |as )*";
/** "Rio de Janeiro", "Frankfurt am Main" are one name. */
const WITHIN = ' (?:de|del|sur|upon|am|an der|nad) ';
const JOINED = `(?:,? (?:or|and|oder|und|ou|et|o|y|e|of|en|lub|nebo|i|a) (?:the )?|, (?:the )?|/| ?/ ?| & | |-|${WITHIN})`;
/** A place in the words of the posting: names in capitals with what joins them. */
const PLACE = new RegExp(
  `^\\s?(?:${ARTICLES})(${NAME}(?:${JOINED}${NAME}){0,60}(?: republi\\p{L}+| metropolitaine| peninsular| continentale?)?)`,
  'u',
);
/** "the following states: …" */
const FOLLOWING =
  /^\s?(?:one of |1 of |any of )?(?:the |these )?(?:following )?(?:states|countries|locations|regions|cities|areas|places)(?: only)?:?\s/;
const SKIPPED =
  /^['’\s]?(?:(?:either|within|our|anywhere in|somewhere in|one of:?|state of|the state of|the city of|the region of|the province of|or near|or around|and around|around|near|downtown|central|inner|the heart of|the cent(?:er|re) of|the middle of|the country of|all over|wherever you (?:like|want) in|a|an|ein\w*|dem|der|im|ganz|close to|in|en|au|aux|em|no|na|zona|region|regio|raum|provincia di|area di|area|todo o|toda a|todo el|toda|tutta|tutto il|toute la|heel|calej|cele|terenu) )*(?:the )?(?:(?:greater|mainland|continental|contiguous|metro) )?/;
const PART = /(?:greater|mainland|continental|contiguous|metro) $/i;
/** From a part of a town to the town: "the Financial District in downtown Reno". */
const DISTRICT =
  /^\s?(?:the |our )?(?:\p{Lu}[\p{L}'-]*\s){1,3}(?:District|Quarter|Neighbou?rhood|Park|Viertel|Business Park),? (?:in|of) (?:downtown |central |the heart of )?(?=\p{Lu})/u;
/** No longer place is kept whole when it is stored. */
const REACH = 480;
const JUNK =
  /^(?:[A-Z]|PT|ET|Einen?|Einem|Einer|Eine|Moderne|Flexible|Attraktive|Series|Startup|Start-up|Seed|En|Au|Sur|Auf|Im|Bei|Chez|Op|Vor|Zu|EP|PR|W2|C2C|H1B|OPT|EAD|TN|An|Pay|Base|Salary|Inn|[Oo]n-?[Ss]ite|ON-?SITE|In-office|Must|MUST|Regardless|Home|Applicants?|Persons?|PERSONS|Citizens?|CITIZENS|Nationals?|APPLICANTS?|Candidates?|CANDIDATES|Residents?|RESIDENTS|We|You|Our|The|This|If|And|Or|Hybrid|Remote|Full|Part|Senior|Software|Engineer\w*|Developer|I|It|In|At|Please|Time|OK|Yes|No|Onsite|On|Only|First|Contract|Permanent|Visa|VISA|Work|Job|Salary|Apply|React|Python|Java|Node|AWS|Equity|Friendly|Position|Role|Working|Any|Company|Product|QA|DevOps|Data|Backend|Frontend|Fullstack|Competitive|Flexible|English|German|Interns?|INTERNS?|REMOTE|ONSITE|HYBRID|FULL|PART|Anywhere|Global|Globally|Worldwide|Everywhere|Multiple|Various|(?:Full|Part)-?[Tt]ime|(?:FULL|PART)-?TIME|Notes?|NOTE|Freelance|Contractor|Contractors|COVID\S*|Covid\S*|DevSecOps|ML|AI|iOS|Android|Ruby|Rails|Golang|Go|Rust|PHP|Scala|C|Linux|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?|(?:Mon|Diens|Donners|Frei)tags?|Mittwochs?|B2B|CDI|CDD|CLT|PJ|Vollzeit|Teilzeit|Homeoffice|Home-?[Oo]ffice|Hybride?|Télétravail|Büro|Buro|Teletravail|Hibrid[oa]|Remoto|Remota|Híbrid[oa]|Presencial|Zdalnie|Hybrydowo|Telearbeit|Mobiles|Mobile|Gleitzeit|Smart|Av|Avenida|Rua|Street|Road|Via|Rue|Calle|USC|GC|Clients?|Customers?|Headquarters|HQ|Campus|Head|Corporate|Main|Location|Locations|Teams?|Offices?|Woche|Wochen|Monat|Monate|Jahr|Jahre|Regel|Zukunft|Zeit|Firma|Praxis|Zentrale|Niederlassung|Nahe|Nähe|Umgebung)$/;

/** Whose office it is: "Acme's Bristol"; a few towns have such a name themselves. */
const WHOSE =
  /^(?!(?:King|Queen|Bishop|St\.? \p{L}+|Saint|Abbot|Martha|Coeur d|John|Mary|Stone)'s)\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*)?'s (?=\p{Lu})/u;

/** Words that are no place, and states behind a town. */
const STATE_TOO = /^(?:TN|OK|PR)$/;

/** Where the names of a place end: a time zone, a street. */
const BEHIND = /^(?:CET|CEST|EST|EDT|PST|PDT|GMT|UTC|EET|BST|CST|MST)$/;

/** A time zone in words behind a place: "Canada, Eastern Time Zone". */
const ZONE = /,? (?:Eastern|Central|Mountain|Pacific|Atlantic) (?:Standard |Daylight )?Time\b.*$/u;

/** The next sentence right behind a name. */
const FUSED =
  /(?<=\p{Ll}{2})\.\p{Lu}\p{Ll}{2}.*$|(?<=, ?[A-Z]{2}|\bDC)(?=\p{Lu}\p{Ll}).*$|(?<=\p{Ll} (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY))(?=\p{Lu}\p{Ll}).*$/u;

/** True for names in capitals that begin with a word that is no place. */
export function isNoPlace(names: string): boolean {
  return !/^[AO] \p{Lu}/u.test(names) && JUNK.test(names.split(/[\s,/]/)[0] ?? '');
}

/** The place that stands at an offset of a sentence, behind its articles and the like, and where it ends; undefined where none does. */
export function placeAt(sentence: Sentence, from: number): { text: string; end: number } | undefined {
  const rest = sentence.cased.slice(from, from + REACH);
  const ahead = (FOLLOWING.exec(rest) ?? DISTRICT.exec(rest) ?? SKIPPED.exec(rest))?.[0].length ?? 0;
  const owner = ownerIn(rest.slice(ahead));
  // "In Brisbane's business district": the city is the place.
  const city = rest.slice(ahead, ahead + owner).replace(/'s $/, '');
  if (owner > 0 && isPlaceField(city))
    return { text: written(sentence, from + ahead, from + ahead + city.length), end: from + ahead + owner };
  const skipped = ahead + owner;
  const match = PLACE.exec(rest.slice(skipped));
  // "Boston State: MA": the last name is another label.
  const isLabelBehind =
    match !== null && /^\s?:/.test(rest.slice(skipped + match[0].length)) && !isLandField(match[1] ?? '');
  const names = isLabelBehind && !FUSED.test(match[1] ?? '') ? match?.[1]?.replace(/(?:^|\s)[^\s.]+$/, '') : match?.[1];
  const text = names && tidy(names);
  if (!match?.[1] || !text || isNoPlace(text)) return undefined;
  const part = PART.exec(rest.slice(0, skipped))?.[0].length ?? 0;
  const end = from + skipped + match[0].length;
  const start = end - match[1].length;
  return { text: written(sentence, start - part, start + text.length), end };
}

/** How much of names tells whose the place is, in characters: "Acme's " of "Acme's Bristol". */
export function ownerIn(names: string): number {
  return WHOSE.exec(names)?.[0].length ?? 0;
}

/** Names without what joins at their end, and without words that are no place. */
export function tidy(names: string): string {
  const places: string[] = [];
  // "Montreal, Canada.Description": what lost its space ends the names.
  for (const word of names.replace(ZONE, '').replace(FUSED, '').trim().split(' ')) {
    const bare = word.replace(/[,.]$/, '');
    const isState = STATE_TOO.test(bare) && places.at(-1)?.endsWith(',');
    if (!isState && (JUNK.test(bare) || BEHIND.test(bare)) && places.length > 0) break;
    places.push(word);
  }
  return places
    .join(' ')
    .replace(/(?:[\s,/&-]|\b(?:or|and|oder|und|ou|et|of|the|a|o|y|e|i|de|am)$)+$/u, '')
    .replace(/(?<!\.\p{L})\.$/u, '')
    .trim();
}
