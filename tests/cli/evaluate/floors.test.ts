import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../lib/cli/evaluate/evaluate';
import { missedFloors, parseFloors } from '../../../lib/cli/evaluate/floors';
import { emptyTally } from '../../../lib/cli/evaluate/tally';

const evaluation: Evaluation = {
  tallies: new Map([
    ['all', { ...emptyTally(), core: 100, found: 97, linked: 97, mentions: 100, right: 99 }],
    ['traps', emptyTally()],
  ]),
  faults: [],
};

describe('floors', () => {
  it('are missed by the figures under them, each said with its place', () => {
    const floors = parseFloors('open:\n  all: { precision: 99, recall: 97.5 }\n');
    expect(missedFloors('open', evaluation, floors)).toEqual(['open, all: recall is 97.0, under 97.5']);
  });

  it('are not missed where there is nothing to measure, or none are given', () => {
    expect(missedFloors('open', evaluation, { open: { traps: { precision: 100 } } })).toEqual([]);
    expect(missedFloors('dev', evaluation, { open: { all: { recall: 100 } } })).toEqual([]);
  });

  it('name a stratum that is there', () => {
    expect(missedFloors('open', evaluation, { open: { wbe: { recall: 100 } } })).toEqual([
      'open: there is no stratum “wbe” for the floors given for it',
    ]);
  });
});
