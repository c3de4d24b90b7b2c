import type { Fact } from '../posting/fact';
import { forEach, type Steps } from '../text/steps';

/** The facts of which each is said once: of two that say the same, the first, and of two of which one says more, that one. Linear: a posting may say thousands. */
export function* distinctSteps(facts: Fact[]): Steps<Fact[]> {
  const saidByMore = new Set<string>();
  yield* forEach(facts, (fact) => {
    const entries = entriesOf(fact);
    for (const i of entries.keys()) saidByMore.add(keyOf(fact, entries.toSpliced(i, 1)));
  });
  const said = new Set<string>();
  const kept: Fact[] = [];
  yield* forEach(facts, (fact) => {
    const key = keyOf(fact, entriesOf(fact));
    if (!said.has(key) && !saidByMore.has(key)) kept.push(fact);
    said.add(key);
  });
  return kept;
}

function keyOf({ kind }: Fact, entries: string[]): string {
  return [kind, ...entries].join('\n');
}

/** What a fact says, one entry for each thing; none has more than two. */
function entriesOf({ kind, value }: Fact): string[] {
  // An upper end alone makes another demand of "3 to 5 years".
  if (kind === 'pay' || kind === 'experience') return [JSON.stringify(value)];
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map((entry) => JSON.stringify(entry))
    .sort();
}
