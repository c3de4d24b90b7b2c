import type { PageFields } from '../posting';

/** What a line says of a posting. */
export interface ToldInLine {
  title: string;
  company: string;
  fields: PageFields;
}

/** The heading of an ad by one of Y Combinator's companies. */
const ADVERTISED = /^(.+?) \(YC \w+\) is (?:hiring|looking for)(?: an?)? (.+)/i;
const ROLE =
  /engineer|develop|architect|scientist|designer|manager|analyst|programmer|administrator|\bSREs?\b|\bdevs?\b|dev-?ops|positions|roles|full[- ]?stack|front[- ]?end|back[- ]?end|intern(?:s|ships?)?\b|\bCTO\b|\blead\b|writer|consultant|researcher/i;
/** What parts of a first line say that plainly are one thing: a line has no fixed order, and much else stands in it. */
const FIELDS: Partial<Record<keyof PageFields, RegExp>> = {
  workMode:
    /^(?:(?:fully|100%) )?(?:remote|on[- ]?site|hybrid)\b(?: \([^)]*\)| [1-4] days?(?: ?\/ ?| a | per )week)?(?:(?: ?[/,] ?| or | and )(?:remote|on[- ]?site|hybrid)\b)*(?: (?:only|ok|okay|welcome)\b)?/i,
  salary:
    /^(?:[A-Z]{3} ?)?\p{Sc} ?\d{2,3}(?:k|[.,]?\d{3}\b| ?[-–] ?\p{Sc}?\d{2,3} ?k)[^:]{0,40}$|^\d{2,3}k? ?[-–] ?\d{2,3} ?k\b[^:]{0,20}$/iu,
  employment:
    /^(?:(?:full|part)[- ]?time|contract(?:or|ors)?|freelance|interns?(?:hips?)?)(?: ?[/,&] ?(?:(?:full|part)[- ]?time|contract(?:or|ors)?|freelance|interns?(?:hips?)?))*$/i,
  // A town and a country or state, or a town that needs neither.
  location:
    /^(?!.*\b(?:OR|or|[Oo][Nn]-?[Ss]ite|[Rr]emote)\b)\p{Lu}[\p{L}.' -]+, ?(?!AI|UI|UX|IT|ML|QA|JS|TS)(?:[A-Z]{2}|USA|Germany|France|Canada|Netherlands|Spain|Switzerland|India|Australia)$|^(?:San Francisco|New York|London|Berlin|Paris|Amsterdam|Munich|NYC|SF)$/u,
};
/** Characters of a line that are looked at, and of one that makes a title. */
const LONGEST_LINE = 1_000;
const LONGEST_TITLE = 120;
const ADDRESSES = /(?<![\s(–-])[\s(–-]*(?:https?:\/\/|www\.)[^\s)]*\)?/g;
/** A part that is the name of a site alone. */
const SITE = /^[\w-]+(?:\.(?!js$|net$)[a-z]{2,})+(?:\/\S*)?$/i;
/** A part longer than this is a sentence, and dashes from there on are no bars. */
const LONGEST_PART = 70;
/** A town and a country, or a firm that writes its form so: told where the employer stands behind it. */
const TOWN = /^\p{Lu}[\p{L}.' -]+, (?!Inc|Ltd|LLC|GmbH|Corp)\p{Lu}\p{L}{3,}$/u;
const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** What a line says in which people put all there is to know of a job, in any order: “Acme | Platform engineer | Berlin | REMOTE”, “Acme (YC W20) is hiring an engineer”. */
export function readHiringLine(whole: string): ToldInLine {
  const written = squeezed(whole.slice(0, LONGEST_LINE));
  const [, advertiser, job] = ADVERTISED.exec(written) ?? [];
  if (advertiser && job) return { title: job, company: advertiser, fields: {} };
  const line = withoutAddresses(written);
  const [first = '', ...more] = partsOf(line);
  const others = more.filter((part) => !SITE.test(part));
  if (more.length === 0) return { title: cut(line), company: '', fields: {} };
  // “REMOTE | Acme | …”: what stands first is the employer only where it is nothing else.
  const isTown = TOWN.test(first) && others.filter((part) => !isField(part)).length > 1;
  const isOther = (isTown || isField(first)) && !ROLE.test(first);
  const [employer = '', ...rest] = isOther ? others.filter((part) => !isField(part)) : [first, ...others];
  const inParts = (name: keyof typeof FIELDS) =>
    (isTown && name === 'location' ? first : undefined) ??
    [...(isOther ? [first] : []), ...others].map((part) => fieldIn(name, part)).find(Boolean);
  const fields: PageFields = Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const said = inParts(name);
      return said ? [[name, said]] : [];
    }),
  );
  const title = rest.find((part) => ROLE.test(part) && part.length <= LONGEST_TITLE);
  if (!title && ROLE.test(employer)) return { title: employer, company: '', fields };
  return { title: title ?? cut([first, ...others].join(' | ')), company: employer, fields };
}

/** As much of a line as makes a title, whole words. */
function cut(line: string): string {
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/(?<!\s)\s+\S*$/, '')}…`;
}

/** The parts between the bars of a first line; some write dashes in their place, of which a name or a role may hold one, too. */
function partsOf(line: string): string[] {
  const parts = line.split('|').map(squeezed).filter(Boolean);
  if (parts.length !== 1) return parts;
  const all = line
    .split(/\s[-–—]+\s/)
    .map(squeezed)
    .filter(Boolean);
  const long = all.findIndex((part) => part.length > LONGEST_PART);
  const dashed = long < 0 ? all : all.slice(0, long);
  return dashed.length > 2 && dashed.some(isField) && dashed.some((part) => ROLE.test(part)) ? dashed : parts;
}

function isField(part: string): boolean {
  return FIELD_NAMES.some((name) => fieldIn(name, part) !== undefined);
}

/** What a part says of one thing: “Berlin, Germany (Hybrid)” of two. */
function fieldIn(name: keyof typeof FIELDS, part: string): string | undefined {
  const [, place = part, aside = ''] = /^([^()]+?) ?\(([^()]+)\)$/.exec(part) ?? [];
  const said = FIELDS[name]?.exec(part)?.[0];
  if (said !== undefined || aside === '') return said;
  const isMode = FIELDS.workMode?.exec(aside)?.[0] === aside;
  if (!isMode || !FIELDS.location?.test(place)) return undefined;
  return name === 'location' ? place : name === 'workMode' ? aside : undefined;
}

/** A line without the addresses in it, unless it is nothing else. */
function withoutAddresses(line: string): string {
  return line.replace(ADDRESSES, '').trim() || line;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
