import type { Dictionary } from '../../dictionary/dictionary';
import type { NameTable } from '../../dictionary/name-table';
import { oneSlipAway } from '../../dictionary/slips';
import {
  endOfWordAt,
  INNER_CAPITAL,
  isPlace,
  LONG_WORD,
  offsetOf,
  type Places,
} from '../../dictionary/walk/find-places';
import type { SkillId } from '../../skill';
import { addressZones, Zones } from '../../text/addresses';
import { isAsciiLetter, isCapitalLetter, isWordCharacter } from '../../text/characters';
import type { Folded } from '../../text/fold';
import type { Candidate } from '../candidate';
import { hasCue } from '../evidence';
import { isCloseGap } from '../neighbours';
import { trainedModel } from '../unknown/model/trained';
import { holdsWord } from '../unknown/model/word-filter';
import type { Judged } from './lowered';

/** Shorter names are too near to other words. */
const SHORTEST = 6;
/** Shorter words must begin with a capital, and of shorter names few slips are read. */
const SMALL = 8;
const LONGEST = 30;
/** From here on another letter makes no other word: Selenite is not Selenide. */
const LONG = 10;
const NEAR = 12;
const NONE: Judged[] = [];
/** What makes a run of letters a part of something longer, right before it and right behind. */
const AHEAD = /[\p{L}\p{N}_.@#+/-]$/u;
const BEHIND = /^(?:[\p{L}\p{N}_@#+-]|\.\p{L})/u;

/**
 * Long names with one letter missing, too many, changed, or swapped with the next ("Prometeus"), behind words such as "experience
 * with" or beside a technology in a list; doubtful. Only words of which nothing is known are looked at: no ordinary ones, and
 * none of `candidates`. `places`: those of the walk over the block. Linear in the text.
 */
export function misspelled(
  places: Places,
  folded: Folded,
  candidates: Candidate[],
  judged: Judged[],
  dictionary: Dictionary,
): Judged[] {
  let addresses: Zones | undefined;
  let found = NONE;
  let next = 0;
  let beside = 0;
  const { cased } = folded;
  for (let place = 0; place < places.count; place++) {
    if (!isPlace(places, place, LONG_WORD)) continue;
    const first = offsetOf(places, place);
    while (beside < judged.length && (judged[beside] as Judged).one.end <= first) beside++;
    // Most words are written small and far from any name.
    const mayBeNamed = isPlace(places, place, INNER_CAPITAL) || isCapitalLetter(cased.charCodeAt(first));
    if (!mayBeNamed && (judged.length === 0 || !touches(judged, beside, first, endOfWordAt(places, place)))) continue;
    for (let start = first, end = 0; isWordCharacter(cased.charCodeAt(start)); start = Math.max(end, start + 1)) {
      if (!isAsciiLetter(cased.charCodeAt(start))) continue;
      for (end = start + 1; isAsciiLetter(cased.charCodeAt(end)); ) end++;
      if (end - start < SHORTEST || end - start > LONGEST) continue;
      while (next < candidates.length && (candidates[next]?.end ?? 0) <= start) next++;
      if ((candidates[next]?.start ?? end) < end) continue;
      while (beside < judged.length && (judged[beside]?.one.end ?? 0) <= start) beside++;
      const isNamed = isCapitalLetter(cased.charCodeAt(start));
      const [before, behind] = besideOf(judged, beside);
      if (!isNamed && end - start < SMALL) continue;
      if (!isNamed && !isNear(before, start, end) && !isNear(behind, start, end)) continue;
      const word = cased.slice(start, end).toLowerCase();
      if (holdsWord(trainedModel().words, word)) continue;
      const one: Candidate = { start, end, options: [] };
      const listed = [before, behind].some((other) => other && isBeside(folded, one, other));
      if (!listed && !(isNamed && hasCue(folded, one))) continue;
      if (AHEAD.test(cased.slice(Math.max(0, start - 2), start)) || BEHIND.test(cased.slice(end, end + 3))) continue;
      addresses ??= new Zones(addressZones(folded.lower));
      if (addresses.reaching(start, end)) continue;
      const skill = nearest(word, dictionary.names);
      if (skill !== undefined) found = [...found, { one, verdict: { skill, doubtful: true } }];
    }
  }
  return found;
}

/** True where a name of those ahead of `beside` and from there on is near a word or in it. */
function touches(judged: Judged[], beside: number, start: number, end: number): boolean {
  const [before, behind] = besideOf(judged, beside);
  return isNear(before, start, end) || isNear(behind, start, end);
}

/** The names on either side. An engine takes long over what is ahead of the first and behind the last of a list. */
function besideOf(judged: Judged[], beside: number): [before: Judged | undefined, behind: Judged | undefined] {
  return [beside > 0 ? judged[beside - 1] : undefined, beside < judged.length ? judged[beside] : undefined];
}

/** True for a name so near that both may be members of one list. */
function isNear(other: Judged | undefined, start: number, end: number): boolean {
  return other !== undefined && start - other.one.end < NEAR && other.one.start - end < NEAR;
}

function isBeside(folded: Folded, one: Candidate, { one: other, verdict }: Judged): boolean {
  if (verdict.doubtful) return false;
  const [from, to] = other.end <= one.start ? [other.end, one.start] : [one.end, other.start];
  return to > from && to - from < NEAR && isCloseGap(folded.lower.slice(from, to));
}

/** The one skill with a name that is one slip away; nothing where several are. */
function nearest(word: string, names: NameTable): SkillId | undefined {
  const near = new Set<SkillId>();
  if (names.get(word).length > 0) return undefined;
  for (const node of oneSlipAway(names, word, word.length >= LONG)) {
    const name = names
      .at(node)
      .find((one) => !one.hides && !one.field && isLongName(one.text) && isSlip(word, one.text));
    if (name) near.add(name.skill);
  }
  const [skill, ...others] = near;
  return others.length === 0 ? skill : undefined;
}

/** Of a short name two letters are swapped or one is doubled: German is not Gearman, nor Gradito Gradio, nor composed Compose. */
function isSlip(word: string, name: string): boolean {
  return name.length >= SMALL || name.length === word.length || undoubled(word).includes(name.toLowerCase());
}

/** A word with one letter of each of its pairs left out. */
function undoubled(word: string): string[] {
  return [...word].flatMap((letter, i) =>
    i > 0 && letter === word.charAt(i - 1) ? [word.slice(0, i) + word.slice(i + 1)] : [],
  );
}

function isLongName(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && /^[a-z]+$/i.test(text);
}
