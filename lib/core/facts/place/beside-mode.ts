import type { FactValues } from '../../posting/fact';
import type { Piece } from '../clause';
import { type Found, found } from '../kinds/found';
import { has, hitsOf, type Sentence, written } from '../sentence';
import type { Cue } from '../words';
import { COUNTRIES } from '../words/countries';
import { isLandField } from './lands';
import { isNoPlace, NAME, placeAt, tidy } from './names';
import { isPlaceField } from './place-field';

const COUNTRY_CUES = Object.keys(COUNTRIES).map((name): Cue => `country:${name}`);
const LISTED = `((?:${NAME})(?:(?: or | and | oder | und | ou | et | of | en | o | y | e | lub | i | nebo |, |/|, or | & | )${NAME}){0,6})`;
/** "Remote (US only)", "Remote - Germany". */
const BESIDE_REMOTE = new RegExp(
  `\\b(?:[Rr]emote(?: work| position| role| job| opportunity| opening| vacancy| contract)?|REMOTE|[Hh]ome ?[Oo]ffice|[Tt]élétravail|[Tt]elearbeit|[Tt]eletraba[jl]h?o|[Rr]emot[oa]|[Ss]mart [Ww]orking|[Zz]daln\\p{L}+|[Nn]a dálku|[Vv]zdáleně|[Tt]huiswerk\\p{L}*|[Ww]ork from home|WFH)(?: [-/] |, ?| ?\\(|: | (?:in|within|from|across|aus|en|depuis|innerhalb|vanuit|uit|desde|da|z|ze|em) (?:the )?| )(?:only |anywhere in (?:the )?|within (?:the )?|in (?:the )?|from (?:the )?|anywhere within )?${LISTED}(?: only|-only| based)?`,
  'u',
);
/** "US only". */
const NAME_ONLY = new RegExp(
  `(?:^|[\\s(,/])((?:${NAME})(?:(?: or | and |/| & |, | )${NAME}){0,5})(?:[- ](?:based )?(?:only|ONLY)\\b| residents only| candidates only| based candidates only)`,
  'u',
);
const PEOPLE =
  /^[\s-]*(?:applicants?|candidates?|residents?|citizens?|persons?|nationals?|based|remote|onsite|on-site|time|cet|est|pst|timezones?)/i;
/** What a firm is, and what is only wished for. */
const BASED = /-based$/i;
const JOB = /^\s?(?:$|[).,;|/]|(?:only|positions?|roles?|jobs?|candidates?|applicants?)\b)/i;
/** "…, digital product and consulting company". */
const FIRM =
  /^,? [^.;:|()]{0,90}?\b(?:company|startup|start-up|firm|agency|consultancy|organi[sz]ation|business|nonprofit)\b/i;
const WISHED = /^\W?\s?(?:is |are )?(?:preferred|preferably|ideal|ideally|bevorzugt|a plus)\b/;
/** "Onsite (Ghent)", "ONSITE in Austin, TX". */
const BESIDE_ON_SITE = new RegExp(
  `(?:^|[^\\p{L}])(?:[Oo]n-?[Ss]ite|ON-?SITE|[Ii]n-?[Oo]ffice|[Vv]or [Oo]rt|[Pp]résentiel|[Pp]resencial|[Ss]tacjonarn\\p{L}+|[Ii]n presenza|[Oo]p locatie|[Nn]a miejscu|[Nn]a místě)(?: ?\\(| in |, |: )(?:only )?${LISTED}`,
  'u',
);

/** "Copenhagen, Denmark (on-site, 4 days a week)": a field of a line that begins with the place and goes on with the way of working. */
const BEFORE_MODE = new RegExp(
  `(?:^|\\s[–-]\\s|\\()\\W{0,2}((?:${NAME})(?:(?: or | and |, |/| & | )${NAME}){0,5}) ?(?:\\((?=[^()]{1,60}\\))|- |– |, )`,
  'u',
);

/** "This position is US - Remote Eligible": a country ahead of the way of working. */
const LAND_AHEAD =
  /(?:^\W{0,2}|\bis |[(:] ?)((?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*){0,2}) ?[-–/] ?(?:[Ff]ully )?(?:[Rr]emote|REMOTE)\b/u;

/** "US-based and open to travel", "(US based)": a country between the terms of a job. */
const LAND_BASED =
  /(?:^[^\p{L}\p{N}_]*|[,(;] ?)((?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)[- ]based(?=\s?(?:$|[,.;)|/]|(?:and|or|only|candidates?|applicants?|preferred)\b))/u;

/** The place that stands right beside the way of working: "Remote (US only)", "Onsite (Ghent)"; or alone: "EU only". */
export function besideMode(sentence: Sentence): Found<FactValues['place']>[] {
  const { cased } = sentence;
  const ahead = beforeMode(sentence);
  if (ahead) return [ahead];
  const land = has(sentence, 'remote') ? LAND_AHEAD.exec(cased) : null;
  if (land?.[1] && isLandField(land[1])) {
    const start = land.index + land[0].indexOf(land[1]);
    const end = start + land[1].length;
    return found({ text: written(sentence, start, end) }, { start, end });
  }
  const isOnSite = has(sentence, 'onSite');
  const saysOnly = /only/i.test(cased);
  if (!isOnSite && !has(sentence, 'remote') && !saysOnly) return [];
  const based = /based/.test(cased) ? LAND_BASED.exec(cased) : null;
  if (based?.[1] && isLandField(based[1]) && !FIRM.test(cased.slice(based.index + based[0].length))) {
    const start = based.index + based[0].indexOf(based[1]);
    return found({ text: written(sentence, start, start + based[1].length) }, { start, end: start + based[1].length });
  }
  const places: Found<FactValues['place']>[] = [];
  // "ONSITE Eindhoven": a known town right behind.
  const at = isOnSite ? /(?:^|[^\p{L}])(?:ONSITE|ON-SITE|[Oo]n-?site) (?=\p{Lu})/u.exec(cased) : null;
  const town = at && placeAt(sentence, at.index + at[0].length);
  const isTown = at && town && isPlaceField(town.text);
  if (isTown) places.push({ value: { text: town.text }, start: at.index, end: town.end });
  const patterns = isOnSite && !isTown ? [BESIDE_REMOTE, BESIDE_ON_SITE] : [BESIDE_REMOTE];
  for (const pattern of saysOnly ? [NAME_ONLY, ...patterns] : patterns) {
    const match = pattern.exec(cased);
    const names = match?.[1] && tidy(match[1]);
    const text = names?.replace(BASED, '');
    if (!match || !text || isNoPlace(text) || (text !== names && isOfFirm(sentence, match))) continue;
    // "Fairfield Inn only" names no place; "US Residents only" does.
    if (pattern === NAME_ONLY && names !== match[1] && !PEOPLE.test(match[1]?.slice(names?.length ?? 0) ?? ''))
      continue;
    if (pattern === NAME_ONLY ? !endsThere(sentence, match) : !isPlaceLike(sentence, match)) continue;
    if (WISHED.test(sentence.lower.slice(match.index + match[0].length))) continue;
    const start = cased.indexOf(text, match.index);
    const end = match.index + match[0].length;
    places.push({ value: { text: written(sentence, start, start + text.length) }, start: match.index, end });
    // "Onsite (Munich) or remote (Germany)" names both.
    if (pattern === NAME_ONLY || !BRACKETED.test(match[0])) break;
  }
  return places;
}

function beforeMode(sentence: Sentence): Found<FactValues['place']> | undefined {
  if (!has(sentence, 'onSite', 'hybrid') || has(sentence, 'remote')) return undefined;
  const match = BEFORE_MODE.exec(sentence.cased);
  const names = match?.[1] && tidy(match[1]);
  if (!match || !names || names !== match[1] || isNoPlace(names)) return undefined;
  const end = match.index + match[0].length;
  const isNear = ({ start }: Piece) => start >= end && start - end <= BESIDE;
  if (!hitsOf(sentence, 'onSite', 'hybrid').some(isNear) || JOBS.test(names.toLowerCase())) return undefined;
  const start = match.index + match[0].indexOf(names);
  const text = written(sentence, start, start + names.length);
  const isKnown =
    match[0].includes('(') ||
    hitsOf(sentence, 'onSite').some(isNear) ||
    namesCountry(sentence, match) ||
    isPlaceField(text);
  return isKnown ? { value: { text }, start, end } : undefined;
}

/** A place in brackets behind a way of working. */
const BRACKETED = /^\P{L}?[\p{L}\s-]+\(/u;
/** So near a place its way of working stands, in characters. */
const BESIDE = 12;
/** What a title in capitals is made of. */
const JOBS =
  /\b(?:engineer\w*|developer\w*|entwickler\w*|designer|manager\w*|lead|architect\w*|analyst\w*|scientist|administrator\w*|consultant\w*|berater\w*|specialist\w*|intern|ingenieur\w*|developpeur\w*|ontwikkelaar|desarrollador\w*|programador\w*|programist\w*|programator\w*|sviluppatore|tester|head|director|officer|technician|support|work\w*|job|role|position|time|mode|model\w*|schedule|office|team|team\w*|senior|junior|sre|devops|qa|product|sales|marketing|data|software|backend|frontend|security|cloud|platform)\b/;
/** What only those of one country are given. */
const BENEFIT = /\b(?:medical|dental|vision|401\(?k?\)?|insurance|pension|holidays?)\b/;

/** "US only" says where one must be; "Not only will", "With only one", "applies to US candidates only" do not. */
function endsThere({ cased, lower }: Sentence, { index, 0: said }: RegExpExecArray): boolean {
  if (BENEFIT.test(lower)) return false;
  if (/(?:appl(?:y|ies) to|for|of)\s?$/i.test(cased.slice(0, index + 1))) return false;
  return /^\s?(?:$|[.,;:!()|/\]–+*]|-(?!\p{L})|(?:candidates?|applicants?|residents?|please|and|or|at this time|for now|position|role)\b)/iu.test(
    cased.slice(index + said.length),
  );
}

/** "A remote, US-based company", but not "Remote, India-based". */
function isOfFirm(sentence: Sentence, match: RegExpExecArray): boolean {
  const rest = sentence.cased.slice(match.index + match[0].length);
  return FIRM.test(rest) || !JOB.test(rest) || !namesCountry(sentence, match);
}

/** Behind "Remote" a name in capitals may be anything in a title or a sentence; in brackets, behind a dash or a preposition it is a place. */
function isPlaceLike(sentence: Sentence, match: RegExpExecArray): boolean {
  const { lower, words } = sentence;
  const names = match[1] ?? '';
  const isCountry = namesCountry(sentence, match);
  const joined =
    /(?:\(| - |, |: |\b(?:in|within|from|across|aus|en|depuis|innerhalb|vanuit|uit|desde|da|z|ze|em) )/.test(
      match[0].slice(0, match[0].length - (match[1]?.length ?? 0)),
    );
  const known =
    /\b(?:us|usa|u\.s\.a?|uk|eu|emea|europe|latam|apac|canada|germany|deutschlands?|india|north america|eea|united states|america|spain|france|poland|australia|brazil|dach|cet|est)\b/.test(
      (match[1] ?? '').toLowerCase(),
    );
  // "100% Remote, Blockchain" goes on with something else.
  const isLoose =
    /^\P{L}?remote.*, $/iu.test(match[0].slice(0, match[0].indexOf(names))) && lower.charAt(match.index - 1) !== '(';
  const isFrom = /\b(?:within|from|vanuit|uit|depuis|desde|aus|innerhalb|da|z|ze) $/.test(
    match[0].slice(0, match[0].indexOf(names)),
  );
  return known || isCountry || isFrom || (joined && !isLoose && words.length <= 14 && lower.length < 90);
}

function namesCountry(sentence: Sentence, { 0: said, 1: names = '', index }: RegExpExecArray): boolean {
  const from = index + said.indexOf(names);
  return hitsOf(sentence, ...COUNTRY_CUES).some((hit) => hit.start >= from && hit.end <= from + names.length);
}
