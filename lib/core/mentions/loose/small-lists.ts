import type { Dictionary } from '../../dictionary/dictionary';
import { endOfWordAt, isPlace, LOWERED, NAME, offsetOf, type Places } from '../../dictionary/walk/find-places';
import type { SkillId } from '../../skill';
import { isCapitalLetter } from '../../text/characters';
import type { Folded } from '../../text/fold';
import type { Candidate, Option } from '../candidate';
import { isKindred } from '../disambiguate';
import { hasCue } from '../evidence';
import { type Judged, LIST_OPENS, runsOf, smallWords } from './lowered';

const NONE: Judged[] = [];
/** So many names make a list in which each says what the others are. */
const LEAST = 3;
const COMMA = 44;
/** So many names that no list of words would hold all of them need no kin. */
const MANY = 4;
/** Signs that no word in small letters has but a name. */
const SIGNED = /[#+]/;
/** What ends the statement that a list is. */
const ENDS = /^\s*(?:$|[.;)\]|\n])/;

/**
 * Names in small letters in a list that holds nothing else, where each is everyday's word by itself: "excel, word, outlook", "unity, c#, maya".
 * The list must be all of its statement, or stand behind words such as "experience with", and of three names two must be of one
 * kind. `judged` are the mentions of the block so far, `candidates` the places they are of. Linear but for the members of a list.
 */
export function namesOfSmallLists(
  places: Places,
  folded: Folded,
  candidates: Candidate[],
  judged: Judged[],
  dictionary: Dictionary,
): Judged[] {
  if (!mayHoldList(places, folded)) return NONE;
  const meant = new Set(judged.map(({ one }) => one));
  const others = candidates
    .filter((one) => !meant.has(one))
    .map((one): Judged => ({ one, verdict: { skill: (one.options[0] as Option).skill, doubtful: false } }));
  const known = [...judged, ...others].sort((a, b) => a.one.start - b.one.start);
  const words = smallWords(places, folded, known, dictionary);
  if (words.length + others.length === 0) return NONE;
  return runsOf(
    folded,
    [...known, ...words].sort((a, b) => a.one.start - b.one.start),
  )
    .filter((run) => run.length >= LEAST && isWhole(run, folded))
    .flatMap((run) => kindredOf(run, folded, dictionary))
    .filter(({ one }) => !meant.has(one));
}

/** True where commas stand behind two words that may be names: nothing costs less to see. */
function mayHoldList(places: Places, { cased }: Folded): boolean {
  let seen = 0;
  for (let place = 0; place < places.count; place++) {
    if (!isPlace(places, place, NAME | LOWERED)) continue;
    const start = offsetOf(places, place);
    const end = endOfWordAt(places, place);
    // "c#," and "c++,"
    const sign = end - start === 1 ? cased.slice(end, end + 3).indexOf(',') : 0;
    if (cased.charCodeAt(end + Math.max(0, sign)) === COMMA && ++seen === LEAST - 1) return true;
  }
  return false;
}

/** True where nothing but the list is said, or it is asked for ahead of it, and nothing follows. */
function isWhole(run: Judged[], folded: Folded): boolean {
  if (run.some(({ one }) => isCapitalLetter(folded.cased.charCodeAt(one.start)))) return false;
  const [first, last] = [(run[0] as Judged).one, (run.at(-1) as Judged).one];
  if (!ENDS.test(folded.lower.slice(last.end, last.end + 8))) return false;
  return hasCue(folded, first) || LIST_OPENS.test(folded.lower.slice(Math.max(0, first.start - 8), first.start));
}

/** The members with what each means among the others, doubtful where none is of its kind; nothing where few are, no two are of one kind and none is written as no word is. */
function kindredOf(run: Judged[], { lower }: Folded, dictionary: Dictionary): Judged[] {
  const skills = run.map(({ one, verdict }) => [verdict.skill, ...one.options.map(({ skill }) => skill)]);
  const named = run.map((member, at): Judged => {
    const skill = meantAmong(skills, at, dictionary);
    return { ...member, verdict: { skill: skill ?? member.verdict.skill, doubtful: skill === undefined } };
  });
  const isList =
    named.some(({ one, verdict }) => !verdict.doubtful || SIGNED.test(lower.slice(one.start, one.end))) ||
    new Set(named.map(({ verdict }) => verdict.skill)).size >= MANY;
  return isList ? named : NONE;
}

function meantAmong(skills: SkillId[][], at: number, dictionary: Dictionary): SkillId | undefined {
  return skills[at]?.find((skill) =>
    skills.some(
      (others, i) => i !== at && others.some((other) => other !== skill && isKindred(skill, other, dictionary)),
    ),
  );
}
