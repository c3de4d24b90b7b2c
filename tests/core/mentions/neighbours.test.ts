import { expect, it } from 'vitest';
import { findCandidates } from '../../../lib/core/mentions/find-candidates';
import { isListGap, listAround } from '../../../lib/core/mentions/neighbours';
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

const listOf = (said: string, name: string, from = 0) => {
  const text = fold(said);
  const candidates = findCandidates(text, DICTIONARY);
  const nameOf = ({ start, end }: (typeof candidates)[number]) => text.cased.slice(start, end);
  const at = candidates.findIndex((one) => nameOf(one) === name);
  return candidates.slice(...listAround(text, candidates, at, from)).map(nameOf);
};

it.each([
  ['Docker', ['Docker', 'LXD', 'Kubernetes']],
  ['LXD', ['Docker', 'LXD', 'Kubernetes']],
  ['Kubernetes', ['Docker', 'LXD', 'Kubernetes']],
  ['Puppet', ['Puppet']],
  ['Ansible', ['Ansible']],
])('finds the list that %s is in', (name, list) => {
  expect(listOf('We use Docker, LXD and Kubernetes; once we liked Puppet more than Ansible.', name)).toEqual(list);
});

it('goes no further back than it is told, and makes several of a list that is too long', () => {
  expect(listOf('Docker, LXD and Kubernetes', 'Kubernetes', 1)).toEqual(['LXD', 'Kubernetes']);
  const long = `${'Docker, '.repeat(150)}LXD, ${'Docker, '.repeat(148)}Kubernetes`;
  expect(listOf(long, 'LXD')).toHaveLength(100);
  expect(listOf(long, 'Kubernetes')).toHaveLength(100);
});
