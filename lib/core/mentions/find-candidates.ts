import type { Dictionary } from '../dictionary/dictionary';
import type { NameTable } from '../dictionary/name-table';
import {
  endOfWordAt,
  findPlaces,
  INNER_CAPITAL,
  isPlace,
  NAME,
  offsetOf,
  type Places,
} from '../dictionary/walk/find-places';
import { addressZones, Zones } from '../text/addresses';
import { isWordCharacter } from '../text/characters';
import type { Folded } from '../text/fold';
import { glueLengths } from './boundaries';
import type { Candidate, Option } from './candidate';
import { clientZones } from './firms/clients';
import { divideFused } from './fused';
import { behindSmallWord, divideGlued, gluedNames } from './glued';
import { type Hit, hitsAt } from './hits';

/** The sign that a name may begin with: .NET. */
const STOP = 46;
const NO_HITS: Hit[] = [];
const NO_CANDIDATES: Candidate[] = [];

/** Every place of a block where a spelling stands: `candidatesAt`. */
export function findCandidates(folded: Folded, dictionary: Dictionary): Candidate[] {
  const { names } = dictionary;
  findPlaces(names, folded.cased, 0, folded.cased.length, names.places);
  return candidatesAt(names.places, folded, dictionary);
}

/**
 * Every place of a block where a spelling stands, the longest at each place, left to right, not overlapping. Only where the walk over the
 * text came by a place it is looked closer, and a spelling is looked at more than once only where several share a key.
 * A phrase hides the skill it was written for as far as it reaches.
 */
export function candidatesAt(places: Places, folded: Folded, dictionary: Dictionary): Candidate[] {
  const { names } = dictionary;
  const found: Candidate[] = [];
  let addresses: Zones | undefined;
  let hidden = NO_HITS;
  let end = 0;
  for (let place = 0; place < places.count; place++) {
    const i = offsetOf(places, place);
    if (i < end) continue;
    const fitting = isPlace(places, place, NAME | INNER_CAPITAL) ? hitsAt(folded, i, names) : NO_HITS;
    if (fitting.length > 0) {
      if (hidden.length > 0 || fitting.some(({ spelling }) => spelling.hides)) hidden = stillHidden(hidden, fitting, i);
      addresses ??= new Zones(addressZones(folded.lower));
      const best = longest(fitting);
      const hits = givesWay(best, hidden, folded, i, names) ? NO_HITS : best;
      const address = addresses.at(i);
      const glued = address ? NO_CANDIDATES : gluedNames(folded, i, fitting, hits[0]?.letters ?? i, dictionary);
      if (glued.length > 0) {
        found.push(...glued);
        end = (glued.at(-1) as Candidate).end;
        continue;
      }
      const [first] = hits;
      // A name that fills the whole address is one: asp.net.
      if (first && (!address || (i <= address.start + 1 && first.end >= address.end - 1))) {
        end = first.end;
        const options = optionsOf(hits, hidden);
        if (options.length > 0) found.push({ start: i, end, options });
        continue;
      }
    }
    const isApart = isPlace(places, place, INNER_CAPITAL);
    if (!isApart && glueLengths(folded.cased, i) === 0) continue;
    const word = endOfWordAt(places, place);
    const divided = isApart ? dividedAt(folded, i, word, dictionary) : behindSmallWord(folded, i, word, dictionary);
    if (divided.length === 0) continue;
    addresses ??= new Zones(addressZones(folded.lower));
    if (addresses.at(i)) continue;
    found.push(...divided);
    end = Math.max(word, divided.at(-1)?.end ?? 0);
  }
  if (found.length === 0) return found;
  const firms = clientZones(folded);
  return firms.length === 0
    ? found
    : found.filter((one) => !firms.some(({ start, end }) => one.start >= start && one.end <= end));
}

/** The names in a word that comes apart. */
function dividedAt(folded: Folded, start: number, end: number, dictionary: Dictionary): Candidate[] {
  const fused = divideFused(folded, start, end, dictionary);
  return fused.length > 0 ? fused : divideGlued(folded, start, end, dictionary);
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
  return hits
    .filter(({ spelling: { skill } }) => !hidden.some(({ spelling }) => spelling.skill === skill))
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

/** True for a broad field in whose name a technology stands further on: "embedded Linux" is Linux. `hidden`: the phrases around it. */
function givesWay(hits: Hit[], hidden: Hit[], folded: Folded, start: number, names: NameTable): boolean {
  const [first] = hits;
  if (!first || hits.some(({ spelling }) => !spelling.field)) return false;
  for (let i = start + 1; i < first.letters; i++) {
    if (!mayBegin(folded, i)) continue;
    const technologies = hitsAt(folded, i, names).filter(
      ({ spelling, glued }) => !glued && !spelling.field && !spelling.hides,
    );
    if (technologies.some(({ spelling }) => !hidden.some((hit) => hit.spelling.skill === spelling.skill))) return true;
  }
  return false;
}

function mayBegin(folded: Folded, i: number): boolean {
  const code = folded.lower.charCodeAt(i);
  if (!isWordCharacter(code)) return code === STOP && isWordCharacter(folded.lower.charCodeAt(i + 1));
  return i === 0 || !isWordCharacter(folded.lower.charCodeAt(i - 1));
}
