import { expect, it } from 'vitest';
import { findCandidates } from '../../../lib/core/mentions/find-candidates';
import { isListGap, listRuns } from '../../../lib/core/mentions/neighbours';
import { fold } from '../../../lib/core/text/fold';
import { DICTIONARY } from '../small-dictionary';

it.each([
  ', ',
  ' and ',
  ', and ',
  ' or ',
  '/',
  ' / ',
  ' & ',
  '; ',
  ' | ',
  ' • ',
  ' und ',
  ' oder ',
  ' et ',
  ' en ',
  ' 3.11, ',
  '\n- ',
  '',
])('takes “%s” for what stands between the items of a list', (between) => {
  expect(isListGap(between)).toBe(true);
});

it.each([' is better than ', '. ', ' runs on top of the new ', ' so that we may one day get to use a bit of '])(
  'does not take “%s” for that',
  (between) => {
    expect(isListGap(between)).toBe(false);
  },
);

it('lets one unknown item stand in a list', () => {
  expect(isListGap(', frobnicate, ')).toBe(true);
});

it('puts every candidate into one run', () => {
  const text = fold('We use Docker, LXD and Kubernetes; once we liked Puppet more than Ansible.');
  const candidates = findCandidates(text, DICTIONARY);
  const runs = listRuns(text, candidates);
  expect(runs.flat()).toEqual(candidates);
  expect(runs.map((run) => run.map(({ start, end }) => text.cased.slice(start, end)))).toEqual([
    ['Docker', 'LXD', 'Kubernetes'],
    ['Puppet'],
    ['Ansible'],
  ]);
});
