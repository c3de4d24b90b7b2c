import type { SectionKind } from '../../cues/cues';
import type { Vote } from './item-vote';

/** In a clear list what it is has more than this many times the votes of anything else. */
const CLEAR = 2;

/** What each item is by what the others say: silent between demands is a demand, and so is what is silent in a list that hardly holds anything else. */
export function sectionsOf(said: Vote[]): (SectionKind | null)[] {
  const votes = said.map((vote) => (vote === 'gives' ? 'other' : vote));
  const [asking, wishing, other] = [count(votes, 'asks'), count(votes, 'wishes'), count(votes, 'other')];
  if (asking + wishing < 2) return [];
  const isClear = asking > other * CLEAR;
  const before = nearest(votes);
  const after = nearest(votes.toReversed()).reverse();
  return votes.map((vote, i) => {
    if (vote === 'other' || vote === 'wishes') return null;
    const beside = [before[i], after[i]].filter((one) => one !== null && one !== undefined);
    if (asking === 0) return wishing * 2 < votes.length || beside.includes('other') ? null : 'preferred';
    if (isClear || !beside.includes('other')) return 'required';
    return vote === 'asks' && beside.some((one) => one !== 'other') ? 'required' : null;
  });
}

/** What each item is whose heading hardly says that its list is of work or of wishes: demands or pay, where at least half of the items plainly say so and few anything else. */
export function overruled(votes: Vote[], section: SectionKind | null): (SectionKind | null)[] {
  const said: Vote = section === 'duties' ? 'asks' : 'gives';
  const against = votes.filter((vote) => vote !== said && vote !== null && !(said === 'asks' && vote === 'wishes'));
  const saying = count(votes, said);
  if (saying < 2 || saying * 2 < votes.length || saying <= against.length * CLEAR) return [];
  const opened = said === 'asks' ? 'required' : 'offer';
  return votes.map((vote) => (vote === said || vote === null ? opened : null));
}

function count(votes: Vote[], said: Vote): number {
  return votes.filter((vote) => vote === said).length;
}

/** For each item the last vote ahead of it. */
function nearest(votes: Vote[]): Vote[] {
  let last: Vote = null;
  return votes.map((vote) => {
    const before = last;
    last = vote ?? last;
    return before;
  });
}
