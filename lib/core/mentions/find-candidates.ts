import type { Dictionary } from '../dictionary/dictionary';
import type { NameTable } from '../dictionary/name-table';
import { addressZones, type Zone } from '../text/addresses';
import { isWordCharacter } from '../text/characters';
import type { Folded } from '../text/fold';
import type { Candidate, Option } from './candidate';
import { clientZones } from './firms/clients';
import { divideFused } from './fused';
import { divideGlued, gluedNames } from './glued';
import { type Hit, hitsAt } from './hits';

/** The sign that a name may begin with: .NET. */
const STOP = 46;

/**
 * Every place of a block where a spelling stands, the longest at each place, left to right, not overlapping. One pass over
 * the text: at each word the trie is walked as far as it goes, and a spelling is looked at more than once only where
 * several share a key. A phrase hides the skill it was written for as far as it reaches.
 */
export function findCandidates(folded: Folded, dictionary: Dictionary): Candidate[] {
  const found: Candidate[] = [];
  const zones = addressZones(folded.lower);
  let zone = 0;
  let hidden: Hit[] = [];
  let i = 0;
  while (i < folded.lower.length) {
    while (zone < zones.length && (zones[zone] as Zone).end <= i) zone++;
    if (!mayBegin(folded, i)) {
      i++;
      continue;
    }
    const fitting = hitsAt(folded, i, dictionary.names);
    hidden = hidden.length === 0 && fitting.length === 0 ? hidden : stillHidden(hidden, fitting, i);
    const best = longest(fitting);
    const hits = givesWay(best, folded, i, dictionary.names) ? [] : best;
    const address = zones[zone];
    const inAddress = address !== undefined && i >= address.start && i < address.end;
    const glued = inAddress ? [] : gluedNames(folded, i, fitting, hits[0]?.letters ?? i, dictionary);
    if (glued.length > 0) {
      found.push(...glued);
      i = (glued.at(-1) as Candidate).end;
      continue;
    }
    // A name that fills the whole address is one: asp.net.
    const fills = inAddress && i <= address.start + 1 && hits.length > 0 && (hits[0] as Hit).end >= address.end - 1;
    if (hits.length > 0 && (!inAddress || fills)) {
      const end = (hits[0] as Hit).end;
      const options = optionsOf(hits, hidden);
      if (options.length > 0) found.push({ start: i, end, options });
      i = end;
      continue;
    }
    const word = endOfWord(folded, i);
    if (!inAddress) {
      const fused = divideFused(folded, i, word, dictionary);
      const names = fused.length > 0 ? fused : divideGlued(folded, i, word, dictionary);
      found.push(...names);
      i = Math.max(i, names.at(-1)?.end ?? 0);
    }
    i = Math.max(word, i + 1);
  }
  if (found.length === 0) return found;
  const firms = clientZones(folded);
  return found.filter((one) => !firms.some(({ start, end }) => one.start >= start && one.end <= end));
}

/** The phrases that reach beyond `at`, with those that begin there. */
function stillHidden(hidden: Hit[], fitting: Hit[], at: number): Hit[] {
  return [
    ...hidden.filter((hit) => hit.end > at),
    ...fitting.filter(({ spelling, glued }) => spelling.hides && !glued),
  ];
}

/** The skills that hits of one place may stand for: a phrase around it hides the one it was written for. */
function optionsOf(hits: Hit[], hidden: Hit[]): Option[] {
  const skills = new Set(hidden.map(({ spelling }) => spelling.skill));
  return hits
    .filter(({ spelling }) => !skills.has(spelling.skill))
    .map(({ spelling: { skill, proof } }) => ({ skill, proof }));
}

/** The hits of the longest name among those of one place; a broad field takes no technology's place. */
function longest(hits: Hit[]): Hit[] {
  if (hits.length === 0) return hits;
  const names = hits.filter(({ spelling, glued }) => !glued && !spelling.hides);
  const technologies = names.filter(({ spelling }) => !spelling.field);
  // Both need company: the posting tells which is meant.
  const isOpen = names.every(({ spelling }) => spelling.proof === 'company');
  const best = technologies.length > 0 && !isOpen ? technologies : names;
  const letters = Math.max(...best.map((hit) => hit.letters));
  return best.filter((hit) => hit.letters === letters);
}

/** True for a broad field in whose name a technology stands further on: "embedded Linux" is Linux. */
function givesWay(hits: Hit[], folded: Folded, start: number, names: NameTable): boolean {
  const [first] = hits;
  if (!first || hits.some(({ spelling }) => !spelling.field)) return false;
  for (let i = start + 1; i < first.letters; i++) {
    if (!mayBegin(folded, i)) continue;
    if (hitsAt(folded, i, names).some(({ spelling, glued }) => !glued && !spelling.field && !spelling.hides))
      return true;
  }
  return false;
}

function mayBegin(folded: Folded, i: number): boolean {
  const code = folded.lower.charCodeAt(i);
  if (!isWordCharacter(code)) return code === STOP && isWordCharacter(folded.lower.charCodeAt(i + 1));
  return i === 0 || !isWordCharacter(folded.lower.charCodeAt(i - 1));
}

function endOfWord(folded: Folded, i: number): number {
  let end = i;
  while (end < folded.lower.length && isWordCharacter(folded.lower.charCodeAt(end))) end++;
  return end;
}
