import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Step, stepAt, stepFrom, stepsOf } from '../../../lib/core/match/steps';

const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 2 }));
const TOP = { frameId: 0, key: 'a', mentions: at(5, 20) };
const SECOND = { frameId: 0, key: 'b', mentions: at(0) };
const FRAME = { frameId: 7, key: 'a', mentions: at(3, 9) };
const ALL = stepsOf([TOP, SECOND, FRAME]);
const said = (step: Step | undefined) =>
  step && `${step.frameId}${step.key}${step.start} ${step.index + 1}/${step.count}`;
const ROUND = ['0a5 1/5', '0a20 2/5', '0b0 3/5', '7a3 4/5', '7a9 5/5'];

/** Where so many steps lead. */
function walk(steps: Step[], from: Step | undefined, by: 1 | -1, times: number): (string | undefined)[] {
  const way: (string | undefined)[] = [];
  let place = from;
  for (let i = 0; i < times; i++) {
    place = stepFrom(steps, place, by);
    way.push(said(place));
  }
  return way;
}

test('goes through the mentions of all postings and frames in page order, and round', () => {
  expect(walk(ALL, undefined, 1, 6)).toEqual([...ROUND, ROUND[0]]);
});

test('goes back the same way, and round', () => {
  expect(walk(ALL, undefined, -1, 6)).toEqual([...ROUND.toReversed(), ROUND[4]]);
});

test('begins anew where the posting shown last is gone', () => {
  const left = stepsOf([SECOND, FRAME]);
  expect(said(stepFrom(left, ALL[1], 1))).toBe('0b0 1/3');
  expect(said(stepFrom(left, ALL[1], -1))).toBe('7a9 3/3');
  expect(stepAt(left, ALL[1])).toBeUndefined();
});

test('goes on from the same place of the text where the posting was read anew', () => {
  const anew = stepsOf([{ ...TOP, mentions: at(1, 8, 21) }, SECOND]);
  expect(said(stepFrom(anew, ALL[0], 1))).toBe('0a8 2/4');
  expect(said(stepFrom(anew, ALL[0], -1))).toBe('0a1 1/4');
  expect(said(stepFrom(anew, { ...ALL[0], start: 50, end: 52 } as Step, 1))).toBe('0b0 4/4');
});

test('a posting without mentions is passed over, and without any there is nowhere to go', () => {
  const empty = { frameId: 0, key: 'c', mentions: [] };
  expect(walk(stepsOf([empty, SECOND, empty]), undefined, 1, 2)).toEqual(['0b0 1/1', '0b0 1/1']);
  expect(stepFrom(stepsOf([empty]), undefined, 1)).toBeUndefined();
  expect(stepFrom([], ALL[0], -1)).toBeUndefined();
});

test('a place is found again', () => {
  expect(stepAt(ALL, ALL[3])).toEqual(ALL[3]);
  expect(stepAt(ALL, undefined)).toBeUndefined();
});

test('forth and back is where one was, wherever one is', () => {
  const starts = fc.uniqueArray(fc.nat(500), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
  const postings = fc.uniqueArray(fc.record({ frameId: fc.nat(2), key: fc.constantFrom('a', 'b'), starts }), {
    selector: ({ frameId, key }) => `${frameId}${key}`,
    minLength: 1,
  });
  fc.assert(
    fc.property(postings, fc.nat(), (list, pick) => {
      const steps = stepsOf(list.map(({ starts, ...place }) => ({ ...place, mentions: at(...starts) })));
      const here = steps[pick % Math.max(1, steps.length)];
      if (!here) return;
      expect(stepFrom(steps, stepFrom(steps, here, 1), -1)).toEqual(here);
      expect(new Set(walk(steps, here, 1, steps.length)).size).toBe(steps.length);
    }),
    { numRuns: 1000 },
  );
});
