import type { Fact } from '../posting/fact';

/** The facts of which each is said once: of two that say the same, the first, and of two of which one says more, that one. */
export function distinct(facts: Fact[]): Fact[] {
  return facts.filter(
    (fact, i) => !facts.some((other, j) => i !== j && other.kind === fact.kind && covers(other, fact, j < i)),
  );
}

/** True where `other` says all that `fact` says, and more, or says it first. */
function covers(other: Fact, fact: Fact, isFirst: boolean): boolean {
  const [all, some] = [entriesOf(other), entriesOf(fact)];
  const same = [...some].every(([name, value]) => all.get(name) === value);
  return same && (all.size > some.size || isFirst);
}

function entriesOf({ kind, value }: Fact): Map<string, unknown> {
  const entries = Object.entries(value);
  // An upper end alone makes another demand of "3 to 5 years".
  return new Map(kind === 'pay' || kind === 'experience' ? [[kind, JSON.stringify(value)]] : entries);
}
