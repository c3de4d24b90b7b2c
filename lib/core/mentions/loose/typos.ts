import type { Dictionary } from '../../dictionary/dictionary';
import type { SkillId } from '../../skill';
import { addressZones, type Zone } from '../../text/addresses';
import { isUpperCase } from '../../text/characters';
import type { Folded } from '../../text/fold';
import type { Candidate } from '../candidate';
import { hasCue } from '../disambiguate';
import { isCloseGap } from '../neighbours';
import { trainedModel } from '../unknown/model/trained';
import { holdsWord } from '../unknown/model/word-filter';
import type { Judged } from './lowered';

/** Shorter names are too near to other words. */
const SHORTEST = 8;
const LONGEST = 30;
/** From here on another letter makes no other word: Selenite is not Selenide. */
const LONG = 10;
const WORD = /(?<![\p{L}\p{N}_.@#+/-])[A-Za-z]{8,30}(?![\p{L}\p{N}_@#+-]|\.\p{L})/gu;

/** Long names by themselves and by each of their spellings with one letter left out. */
interface Index {
  names: Map<string, SkillId>;
  shortened: Map<string, string[]>;
}

const INDICES = new WeakMap<Dictionary, Index>();

/**
 * Long names with one letter missing, too many, changed, or swapped with the next ("Prometeus"), behind words such as "experience
 * with" or beside a technology in a list; doubtful. Only words of which nothing is known are looked at: no ordinary ones, and
 * none of `candidates`. The index is made once for a dictionary; linear in the text.
 */
export function misspelled(
  folded: Folded,
  candidates: Candidate[],
  judged: Judged[],
  dictionary: Dictionary,
): Judged[] {
  // Nearly every block is done with before addresses matter.
  let zones: Zone[] | undefined;
  const found: Judged[] = [];
  let next = 0;
  let zone = 0;
  let beside = 0;
  for (const { 0: word, index: start } of folded.cased.matchAll(WORD)) {
    const end = start + word.length;
    while (next < candidates.length && (candidates[next]?.end ?? 0) <= start) next++;
    if ((candidates[next]?.start ?? end) < end) continue;
    const one: Candidate = { start, end, options: [] };
    while (beside < judged.length && (judged[beside]?.one.end ?? 0) <= start) beside++;
    const listed = [judged[beside - 1], judged[beside]].some((other) => other && isBeside(folded, one, other));
    if (!listed && !(isUpperCase(word.charAt(0)) && hasCue(folded, one))) continue;
    zones ??= addressZones(folded.lower);
    while (zone < zones.length && (zones[zone]?.end ?? 0) <= start) zone++;
    if ((zones[zone]?.start ?? end) < end) continue;
    if (holdsWord(trainedModel().words, word.toLowerCase())) continue;
    const skill = nearest(word.toLowerCase(), indexOf(dictionary));
    if (skill !== undefined) found.push({ one, verdict: { skill, doubtful: true } });
  }
  return found;
}

function isBeside(folded: Folded, one: Candidate, { one: other, verdict }: Judged): boolean {
  if (verdict.doubtful) return false;
  const [from, to] = other.end <= one.start ? [other.end, one.start] : [one.end, other.start];
  return to > from && to - from < 12 && isCloseGap(folded.lower.slice(from, to));
}

function indexOf(dictionary: Dictionary): Index {
  const known = INDICES.get(dictionary);
  if (known) return known;
  const index: Index = { names: new Map(), shortened: new Map() };
  for (const [id, { name, full, aliases, field }] of dictionary.entries) {
    if (field) continue;
    for (const text of [name, ...(full ?? []), ...(aliases ?? [])]) add(text.toLowerCase(), id, index);
  }
  INDICES.set(dictionary, index);
  return index;
}

function add(text: string, id: SkillId, { names, shortened }: Index): void {
  if (text.length < SHORTEST || text.length > LONGEST || !/^[a-z]+$/.test(text) || names.has(text)) return;
  names.set(text, id);
  for (const short of shorter(text)) shortened.set(short, [...(shortened.get(short) ?? []), text]);
}

/** A word without one of its letters, each but the first. */
function shorter(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2));
}

/** The one skill with a name that is one slip away; nothing where several are. */
function nearest(word: string, { names, shortened }: Index): SkillId | undefined {
  const near = new Set(shortened.get(word));
  for (const short of shorter(word)) {
    if (names.has(short)) near.add(short);
    for (const name of shortened.get(short) ?? []) if (isOneSlip(word, name)) near.add(name);
  }
  const [skill, ...others] = new Set([...near].map((name) => names.get(name)));
  return others.length === 0 ? skill : undefined;
}

/** True for words of one length that differ in one letter, or in two that are swapped. */
function isOneSlip(word: string, name: string): boolean {
  let i = 0;
  while (i < word.length && word[i] === name[i]) i++;
  if (word.slice(i + 1) === name.slice(i + 1)) return word.length >= LONG;
  return word[i] === name[i + 1] && word[i + 1] === name[i] && word.slice(i + 2) === name.slice(i + 2);
}
