import type { Dictionary } from '../../dictionary/dictionary';
import type { SkillId } from '../../skill';
import { addressZones, Zones } from '../../text/addresses';
import type { Folded } from '../../text/fold';
import type { Candidate } from '../candidate';
import { opensSentence } from '../case-proof';
import { trainedModel } from '../unknown/model/trained';
import { holdsWord } from '../unknown/model/word-filter';
import type { Judged } from './lowered';

/** A word with a capital that nothing makes a part of something longer. */
const WORD = /(?<![\p{L}\p{N}_.@#+/-])[A-Z][A-Za-z]{3,}(?![\p{L}\p{N}_@#+]|[./-][\p{L}\p{N}])/gu;
/** What stands for the end of a name in its cases, without accents, and what the name ends with: the longest first. */
const STEMS: [RegExp, string][] = [
  [/rze$/, 'ra'],
  [/ce$/, 'ka'],
  [/(?:ou|ie)$/, 'a'],
  [/[yieuo]$/, 'a'],
  [/cie$/, 't'],
  [/(?:u|a|em|ovi|owi)$/, 'es'],
  [/(?:u|a|em|ovi|owi|ach)$/, 'e'],
  [/(?:u|em|ovi)$/, ''],
];

const SHORTEST = 3;
const NONE: Judged[] = [];

/**
 * Names whose own end a case of Polish or Czech takes the place of: “w Kafce”, “Jiry”, “s Javou”; endings behind a name are none of these.
 * Only words with a capital of which nothing is known are looked at. Linear.
 */
export function declinedNames(folded: Folded, candidates: Candidate[], dictionary: Dictionary): Judged[] {
  if (!folded.declines) return NONE;
  let addresses: Zones | undefined;
  let next = 0;
  const found: Judged[] = [];
  for (const { 0: word, index: start } of folded.cased.matchAll(WORD)) {
    const end = start + word.length;
    while (next < candidates.length && (candidates[next]?.end ?? 0) <= start) next++;
    if ((candidates[next]?.start ?? end) < end) continue;
    const skill = nameOf(word, opensSentence(folded, start), dictionary);
    if (skill === undefined) continue;
    addresses ??= new Zones(addressZones(folded.lower));
    if (!addresses.reaching(start, end))
      found.push({ one: { start, end, options: [] }, verdict: { skill, doubtful: false } });
  }
  return found;
}

/** The skill whose name a word is a case of, if it is one of which the capital is proof enough. */
function nameOf(word: string, opens: boolean, { names }: Dictionary): SkillId | undefined {
  const lower = word.toLowerCase();
  if (holdsWord(trainedModel().words, lower)) return undefined;
  for (const [ending, end] of STEMS) {
    const name = word.replace(ending, end);
    if (name === word || name.length < SHORTEST) continue;
    // Behind a longer name an ending is found where the name is.
    if (end === '' && name.length > SHORTEST) continue;
    const meant = names
      .get(name.toLowerCase())
      .find(
        ({ hides, field, proof, exact, cased }) =>
          !hides &&
          !field &&
          (exact || end === '' ? cased === name : true) &&
          (proof === 'sure' || (proof === 'cased' && !opens)),
      );
    if (meant) return meant.skill;
  }
  return undefined;
}
