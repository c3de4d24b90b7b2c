import { CUES } from '../../cues';
import type { Dictionary } from '../../dictionary/dictionary';
import { isPlace, LOWERED, NAME, offsetOf, type Places } from '../../dictionary/walk/find-places';
import type { SkillId } from '../../skill';
import { addressZones, Zones } from '../../text/addresses';
import { isCapitalLetter } from '../../text/characters';
import type { Folded } from '../../text/fold';
import { kindOf } from '../../text/phrases/word-kinds';
import type { Candidate, Option } from '../candidate';
import { hasCompany, type Surroundings } from '../company';
import { isKindred, type Verdict } from '../disambiguate';
import { hasCue } from '../evidence';
import { type Hit, hitsAt } from '../hits';
import { isCloseGap } from '../neighbours';

/** A place with what is meant there. */
export interface Judged {
  one: Candidate;
  verdict: Verdict;
}

/** Words in lower case, or a name that was found: what lists are made of. */
interface Member extends Judged {
  /** Absent for words in lower case. */
  proves?: boolean;
}

const NONE: Judged[] = [];
const WORDS = /^(?=.*\p{Ll})[\p{Ll}\d]+(?:[ /.-][\p{Ll}\d]+)*$/u;
/** What makes a word a part of something longer, right before it and right behind. */
const AHEAD = '_.@#+-';
const BEHIND = /^(?:[_@#+-]|\.\p{L})/u;
/** What may stand behind the last member of a list. */
const LIST_ENDS = /^\s*(?:$|[,;.:!?)\]/|•·\n])/;
/** What opens a list, beside the words that speak of technologies. */
export const LIST_OPENS = /(?:^|[:([•·\n])[\s"'*-]*$/;
/** Words of many sentences and of no list, whose capitals only make them a name. */
const NO_NAMES = new Set(
  'a al an as at be by do e i in is it me no o of on so to up us we y all any are can for not and the etc'.split(' '),
);

/**
 * Names that count in their own case only, written in lower case within a list of technologies: "java, excel, graphql". Two members
 * of the list must be technologies without doubt, one of them in any case, or one where words such as "experience with" open it; nothing but separators may stand
 * between. `judged` are the mentions of the block in text order, `places` those of the walk over it. Linear.
 */
export function loweredNames(
  places: Places,
  folded: Folded,
  judged: Judged[],
  dictionary: Dictionary,
  around: Surroundings,
): Judged[] {
  if (!judged.some((one) => isSure(one) && isTechnology(one, dictionary))) return NONE;
  const words = smallWords(places, folded, judged, dictionary);
  if (words.length === 0) return NONE;
  const known = judged.map((one): Member => ({ ...one, proves: isTechnology(one, dictionary) }));
  const members = [...known, ...words].sort((a, b) => a.one.start - b.one.start);
  return runsOf(folded, members).flatMap((run) => namedIn(run, folded, dictionary, around));
}

/** True for what is no broad field and was found without doubt. */
function isTechnology({ verdict }: Judged, dictionary: Dictionary): boolean {
  return !verdict.doubtful && !dictionary.isField(verdict.skill);
}

/** True for a name in any case and any place. */
function isSure({ one, verdict }: Judged): boolean {
  return one.options.some(({ skill, proof }) => skill === verdict.skill && proof === 'sure');
}

/** The words of a block that are names but for their case, with the first skill each may name. */
export function smallWords(places: Places, folded: Folded, judged: Judged[], dictionary: Dictionary): Member[] {
  const words: Member[] = [];
  let next = 0;
  let addresses: Zones | undefined;
  const { cased } = folded;
  for (let place = 0; place < places.count; place++) {
    const start = offsetOf(places, place);
    if (!isPlace(places, place, NAME | LOWERED) || isCapitalLetter(cased.charCodeAt(start))) continue;
    if (kindOf(cased.charCodeAt(start), false) === 0) continue;
    while (next < judged.length && (judged[next] as Judged).one.end <= start) next++;
    const following = next < judged.length ? (judged[next] as Judged).one.start : Number.POSITIVE_INFINITY;
    if (following <= start) continue;
    const spellings = spellingsAt(folded, start, dictionary);
    const end = spellings[0]?.end ?? start;
    const word = cased.slice(start, end);
    if (following < end || !spellings.some(({ spelling }) => spelling.exact)) continue;
    if (!WORDS.test(word) || BEHIND.test(cased.slice(end, end + 3))) continue;
    if (start > 0 && AHEAD.includes(cased.charAt(start - 1))) continue;
    addresses ??= new Zones(addressZones(folded.lower));
    if (addresses.reaching(start, end)) continue;
    if (NO_NAMES.has(word)) continue;
    const options = spellings
      .filter(({ spelling: { exact, cased } }) => exact && cased !== word)
      .map(({ spelling: { skill, proof } }): Option => ({ skill, proof }));
    const [first] = options;
    if (first) words.push({ one: { start, end, options }, verdict: { skill: first.skill, doubtful: false } });
  }
  return words;
}

/** The longest of what is spelled at `start`, whatever its case. */
function spellingsAt(folded: Folded, start: number, dictionary: Dictionary): Hit[] {
  const hits = hitsAt(folded, start, dictionary.names, false, true).filter(
    ({ spelling, glued }) => !glued && !spelling.hides,
  );
  const letters = hits.at(-1)?.letters;
  return hits.filter((hit) => hit.letters === letters);
}

/** The members of lists, list by list: nothing but separators stands between those of one. */
export function runsOf<T extends Judged>(folded: Folded, members: T[]): T[][] {
  const runs: T[][] = [];
  let end = 0;
  for (const member of members) {
    const run = runs.at(-1);
    if (run && isCloseGap(folded.lower.slice(end, Math.min(member.one.start, end + 50)))) run.push(member);
    else runs.push([member]);
    end = member.one.end;
  }
  return runs;
}

function namedIn(run: Member[], folded: Folded, dictionary: Dictionary, around: Surroundings): Judged[] {
  const [first, last] = [run[0] as Member, run.at(-1) as Member];
  const proving = run.filter(({ proves }) => proves);
  const sure = new Set(proving.map(({ verdict }) => verdict.skill));
  const cue = hasCue(folded, first.one);
  if (sure.size < (cue ? 1 : 2) || !proving.some(isSure)) return [];
  return run.flatMap((member) => {
    if (member.proves !== undefined) return [];
    if (
      member === first &&
      !cue &&
      !LIST_OPENS.test(folded.lower.slice(Math.max(0, member.one.start - 8), member.one.start))
    )
      return [];
    const after = folded.lower.slice(member.one.end, member.one.end + 40);
    if (member === last && !LIST_ENDS.test(after) && CUES.evidenceAfter.exec(after.trimStart())?.index !== 0) return [];
    const verdict = verdictOn(member, sure, dictionary, around);
    return verdict ? [{ one: member.one, verdict }] : [];
  });
}

/** Which of the skills that a word may name belongs to the list; doubtful where there are several and none is kindred. */
function verdictOn(
  { one: { options } }: Member,
  sure: Set<SkillId>,
  dictionary: Dictionary,
  around: Surroundings,
): Verdict | undefined {
  const fitting =
    options.find(({ skill }) => hasCompany(skill, dictionary, around)) ??
    options.find(
      ({ skill, proof }) => proof === 'cased' || [...sure].some((other) => isKindred(skill, other, dictionary)),
    );
  const [first] = options;
  const skill = fitting?.skill ?? (sure.size > 1 ? first?.skill : undefined);
  if (skill === undefined || sure.has(skill)) return undefined;
  return { skill, doubtful: fitting === undefined && options.length > 1 };
}
