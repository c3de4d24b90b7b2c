import type { FactValues } from '../../posting/fact';
import { isNegated, isWished, nearest } from '../clause';
import { has, hitsOf, type Sentence, written } from '../sentence';
import { type Found, found } from './found';
import { zonesIn } from './zone';

const REACH = 32;
const NAME = "(?:\\p{Lu}[\\p{L}.'-]*|U\\.S\\.A?\\.?)";
/** A place in the words of the posting: names in capitals with what joins them. */
const PLACE = new RegExp(
  `^\\s?(?:(?:one of |any of |either |the following |the |los |las |la |le |les |l'|der |die |den |das |de |het |il |lo |o |a |os |as )*)(${NAME}(?:(?:,? (?:or|and|oder|und|ou|et|o|y|e|of|en|lub|nebo|i|a) (?:the )?|, |/| ?/ ?| & | |-)${NAME}){0,60})`,
  'u',
);
/** "the following states: …" */
const FOLLOWING =
  /^\s?(?:one of |any of )?(?:the |these )?(?:following )?(?:states|countries|locations|regions|cities)(?: only)?:?\s/;
const JUNK =
  /^(?:[A-Z]|Pay|Base|Salary|Inn|[Oo]n-?[Ss]ite|ON-?SITE|In-office|Must|MUST|Regardless|Home|Applicants?|Persons?|PERSONS|Citizens?|CITIZENS|Nationals?|APPLICANTS?|Candidates?|CANDIDATES|Residents?|RESIDENTS|We|You|Our|The|This|If|And|Or|Hybrid|Remote|Full|Part|Senior|Software|Engineer\w*|Developer|Team|I|It|In|At|Please|Office|Time|OK|Yes|No|Onsite|On|Only|First|Contract|Permanent|Visa|VISA|Work|Job|Salary|Apply|React|Python|Java|Node|AWS|Equity|Friendly|Position|Role|Working|Any|Company|Product|QA|DevOps|Data|Backend|Frontend|Fullstack|Competitive|Flexible|English|German|Interns?|INTERNS?|REMOTE|ONSITE|HYBRID|FULL|PART|Anywhere|Global|Globally|Worldwide|Everywhere|Multiple|Various|Full-time|Part-time|FULL-TIME|Fulltime|Freelance|Contractor|Contractors|COVID\\S*|Covid\\S*|DevSecOps|ML|AI|iOS|Android|Ruby|Rails|Golang|Go|Rust|PHP|Scala|C|Linux)$/;
/** "Remote (US only)", "Remote - Germany", "US only". */
const BESIDE_REMOTE = new RegExp(
  `\\b(?:[Rr]emote(?: work| position| role| job)?|REMOTE|[Hh]ome ?[Oo]ffice|[Tt]élétravail|[Ww]ork from home|WFH)(?: [-/] |, ?| ?\\(|: | (?:in|within|from|across|aus|en|depuis) (?:the )?| )(?:only |anywhere in (?:the )?|within (?:the )?|in (?:the )?|from (?:the )?|anywhere within )?((?:${NAME})(?:(?: or | and |, |/|, or | & | )${NAME}){0,6})(?: only|-only| based)?`,
  'u',
);
const NAME_ONLY = new RegExp(
  `(?:^|[\\s(,/])((?:${NAME})(?:(?: or | and |/| & |, )${NAME}){0,4})(?:[- ](?:based )?(?:only|ONLY)\\b| residents only| candidates only| based candidates only)`,
  'u',
);

/** Where one must live or be, in the posting's own words: "must be based in the EU", "Remote (US only)", "within 2 hours of CET". */
export function placesIn(sentence: Sentence): Found<FactValues['place']>[] {
  // Pay is said by place, and limits nobody.
  if (has(sentence, 'pay') && /\d{2}/.test(sentence.lower) && !has(sentence, 'zone'))
    return [...besideRemote(sentence), ...onSiteAt(sentence)];
  const places = [...livedIn(sentence), ...besideRemote(sentence), ...zonesIn(sentence)];
  return places.filter(
    ({ value: { text } }, i) =>
      !places.some((one, j) => j !== i && one.value.text.includes(text) && (one.value.text !== text || j < i)),
  );
}

/** From "on-site" to the place: "on-site at our facility in Ghent", "presencial en Valencia". */
const AT =
  /^(?:\s(?:at|in|from|our|the|a|role|position|job|office|facility|site|customer'?s?|client'?s?|headquarters|hq|lab)){0,5}\s(?:in|at|a|à|en|em|w|we|v|ve)\s(?=\p{Lu})/u;
const SITE = 90;
const OFFICE = /offic|buro|bureau|locaux|kantoor|escritori|uffici|biur|kancelar|headq|\bhq\b/;
/** Whose place it is where it is not the applicant's. */
const OTHERS =
  /\b(?:we are|we're|company|agency|firm|startup|our teams?|headquartered|our customers|clients|of us|employees|nomads|if you|if)\b/;

/** Those who work there already. */
const STAFF = /\b(?:team of|our team|associates|members|colleagues|employees)\b[^.;]{0,30}$/;
const WISH = 60;

function livedIn(sentence: Sentence): Found<FactValues['place']>[] {
  // A notice for those who live somewhere asks nobody to live there.
  if (/^\W*(?:for|if)\b/.test(sentence.lower)) return [];
  const sure = hitsOf(sentence, 'live');
  const open = hitsOf(sentence, 'liveOpen').filter((hit) => nearest(sentence, hit, REACH, 'only'));
  for (const hit of [...sure, ...open]) {
    const before = sentence.lower.slice(Math.max(0, hit.start - REACH), hit.start);
    if (
      OTHERS.test(before) ||
      STAFF.test(sentence.lower.slice(Math.max(0, hit.start - 2 * WISH), hit.start)) ||
      isWished(sentence, hit, WISH)
    )
      continue;
    const text = placeAt(sentence, hit.end);
    if (text) return found({ text: text.text }, { start: hit.start, end: text.end });
  }
  return onSiteAt(sentence);
}

/** "On-site at our customer's facility in Annapolis": whoever works there must be there. */
function onSiteAt(sentence: Sentence): Found<FactValues['place']>[] {
  for (const hit of hitsOf(sentence, 'onSite')) {
    // An office is told of as often as it is asked for.
    if (OFFICE.test(sentence.lower.slice(hit.start, hit.end))) continue;
    const before = sentence.lower.slice(Math.max(0, hit.start - REACH), hit.start);
    const behind = AT.exec(sentence.cased.slice(hit.end, hit.end + SITE));
    if (!behind || isNegated(sentence, hit) || OTHERS.test(before) || isWished(sentence, hit, REACH)) continue;
    const text = placeAt(sentence, hit.end + behind[0].length);
    if (text) return found({ text: text.text }, { start: hit.start, end: text.end });
  }
  return [];
}

function placeAt(sentence: Sentence, from: number): { text: string; end: number } | undefined {
  const rest = sentence.cased.slice(from, from + 700);
  const skipped =
    FOLLOWING.exec(rest)?.[0].length ??
    /^\s?(?:(?:either|within|our|anywhere in|one of|state of|the state of|the city of|the region of|the province of|or near|or around|and around|around|near|a|an|ein\w*|dem|der|im|close to|in) )*(?:the )?(?:(?:greater|mainland|continental|contiguous|metro) )?/.exec(
      rest,
    )?.[0].length ??
    0;
  const match = PLACE.exec(rest.slice(skipped));
  const text = match?.[1] && tidy(match[1]);
  if (!match?.[1] || !text || JUNK.test(text.split(/[\s,/]/)[0] ?? '')) return undefined;
  const part = /(?:greater|mainland|continental|contiguous|metro) $/i.exec(rest.slice(0, skipped))?.[0].length ?? 0;
  const end = from + skipped + match[0].length;
  const start = end - match[1].length;
  return { text: written(sentence, start - part, start + text.length), end };
}

function besideRemote(sentence: Sentence): Found<FactValues['place']>[] {
  const { cased } = sentence;
  if (!has(sentence, 'remote') && !/only/i.test(cased)) return [];
  for (const pattern of [NAME_ONLY, BESIDE_REMOTE]) {
    const match = pattern.exec(cased);
    const text = match?.[1] && tidy(match[1]);
    if (!match || !text || JUNK.test(text.split(/[\s,/]/)[0] ?? '')) continue;
    if (pattern === BESIDE_REMOTE ? !isPlaceLike(sentence, match) : !endsThere(sentence, match)) continue;
    const start = cased.indexOf(text, match.index);
    const end = match.index + match[0].length;
    return found({ text: written(sentence, start, start + text.length) }, { start: match.index, end });
  }
  return [];
}

/** "US only" says where one must be; "Not only will", "With only one", "applies to US candidates only" do not. */
function endsThere({ cased }: Sentence, { index, 0: said }: RegExpExecArray): boolean {
  if (/(?:appl(?:y|ies) to|for|of)\s?$/i.test(cased.slice(0, index + 1))) return false;
  return /^\s?(?:$|[.,;:!()|/\]–+*-]|(?:candidates?|applicants?|residents?|please|and|or|at this time|for now|position|role)\b)/i.test(
    cased.slice(index + said.length),
  );
}

/** Behind "Remote" a name in capitals may be anything in a title or a sentence; in brackets, behind a dash or a preposition it is a place. */
function isPlaceLike({ lower, words }: Sentence, match: RegExpExecArray): boolean {
  const joined = /(?:\(| - |, ?|: |\b(?:in|within|from|across|aus|en|depuis) )/.test(
    match[0].slice(0, match[0].length - (match[1]?.length ?? 0)),
  );
  const known =
    /\b(?:us|usa|u\.s\.a?|uk|eu|emea|europe|latam|apac|canada|germany|deutschland|india|north america|eea|united states|america|spain|france|poland|australia|brazil|dach|cet|est)\b/.test(
      (match[1] ?? '').toLowerCase(),
    );
  return known || (joined && words.length <= 14 && lower.length < 90);
}

/** Without what joins at its end, and without words that are no place. */
function tidy(text: string): string {
  const kept: string[] = [];
  for (const word of text.trim().split(' ')) {
    if (JUNK.test(word.replace(/[,.]$/, '')) && kept.length > 0) break;
    kept.push(word);
  }
  return kept
    .join(' ')
    .replace(/(?:[\s,/&-]|\b(?:or|and|oder|und|ou|et|of|the|a|o|y|e|i)$)+$/u, '')
    .replace(/(?<!\.\p{L})\.$/u, '')
    .trim();
}
