import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NeedAnswer } from '../../../lib/core/match/against-needs';
import { FACT_KINDS, type Fact } from '../../../lib/core/posting/fact';
import { inSight, shownFacts } from '../../../lib/ui/facts/shown-facts';

const mode = (mode: 'remote' | 'hybrid', from: Fact['from']): Fact => {
  return { kind: 'workMode', value: { mode }, evidence: '', from };
};
const years: Fact = { kind: 'experience', value: { min: 5 }, evidence: '', from: 'text' };
const closed: Fact = { kind: 'closed', value: {}, evidence: '', from: 'page' };
const kinds = (facts: Fact[], answers: NeedAnswer[] = []) => shownFacts(facts, answers).map(({ kind }) => kind);

test('what may exclude anybody comes first, but for what goes against the reader', () => {
  expect(kinds([years, mode('remote', 'text'), closed])).toEqual(['closed', 'workMode', 'experience']);
  const answer: NeedAnswer = { need: 'years', verdict: 'against', facts: [years] };
  expect(kinds([years, mode('remote', 'text'), closed], [answer])).toEqual(['experience', 'closed', 'workMode']);
  expect(kinds([years, closed], [{ ...answer, verdict: 'fits' }])).toEqual(['closed', 'experience']);
});

test('each fact is shown once, whatever its kind', () => {
  const all = FACT_KINDS.map((kind) => ({ kind, value: {}, evidence: '', from: 'text' }) as unknown as Fact);
  expect(shownFacts([...all, ...all], []).flatMap(({ facts }) => facts)).toHaveLength(2 * all.length);
});

test('only data and text can contradict each other, and only by what they say', () => {
  const differs = (...facts: Fact[]) => shownFacts(facts, [])[0]?.differs;
  expect(differs(mode('remote', 'data'), mode('hybrid', 'text'))).toBe(true);
  expect(differs(mode('remote', 'data'), mode('remote', 'text'))).toBe(false);
  expect(differs(mode('remote', 'text'), mode('hybrid', 'text'))).toBe(false);
  const language = (name: string, from: Fact['from']): Fact => ({
    kind: 'language',
    value: { name },
    evidence: '',
    from,
  });
  expect(differs(language('German', 'data'), language('English', 'text'))).toBe(false);
});

test('as many as have room are in sight: one at least, and all that go against the reader where those come first', () => {
  const one = fc.record({ length: fc.nat(60), against: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), fc.nat(200), (all, room) => {
      const sorted = [...all.filter(({ against }) => against), ...all.filter(({ against }) => !against)];
      const count = inSight(sorted, room);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeGreaterThanOrEqual(all.filter(({ against }) => against).length);
      const length = sorted.slice(0, count).reduce((sum, fact) => sum + fact.length, 0);
      if (count > 1 && !sorted[count - 1]?.against) expect(length).toBeLessThanOrEqual(room);
    }),
  );
});
