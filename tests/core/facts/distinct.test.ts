import { expect, test } from 'vitest';
import { distinctSteps } from '../../../lib/core/facts/distinct';
import type { Fact } from '../../../lib/core/posting/fact';
import { atOnce } from '../../../lib/core/text/steps';

const contract = (value: Extract<Fact, { kind: 'contract' }>['value']): Fact => ({
  kind: 'contract',
  value,
  evidence: '',
  from: 'text',
});

test('of two facts that say the same the first stays, and of two of which one says more that one', () => {
  const [first, more, again] = [
    contract({ type: 'fixed-term' }),
    contract({ type: 'fixed-term', months: 6 }),
    contract({ type: 'fixed-term', months: 6 }),
  ];
  expect(atOnce(distinctSteps([first, more, again, contract({ type: 'freelance' })]))).toEqual([
    more,
    contract({ type: 'freelance' }),
  ]);
});

test('LS-04: thousands of facts are compared some at a time', () => {
  const steps = distinctSteps(Array.from({ length: 4_000 }, (_, i) => contract({ type: 'fixed-term', months: i })));
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThan(400);
});
