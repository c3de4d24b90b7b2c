import { expect, test } from 'vitest';
import { compare } from '../../lib/core/compare';
import { EMPTY_PROFILE } from '../../lib/core/profile';
import { groupsOf, mentionsOf, rankOf } from '../../lib/ui/groups';
import { POSTING, PROFILE, SMALL } from '../gallery/fake';

test('groups lines by strength, strongest first, and leaves out empty groups', () => {
  const groups = groupsOf(compare(POSTING.reading, PROFILE));
  expect(groups.map(({ strength, lines }) => [strength, lines.length])).toEqual([
    ['required', 5],
    ['preferred', 3],
    ['context', 2],
    ['excluded', 1],
  ]);
  expect(groupsOf(compare(SMALL.reading, PROFILE)).map(({ strength }) => strength)).toEqual(['required']);
});

test('ranks by score, else by what is met of what is asked for', () => {
  expect(rankOf({ met: 0, of: 0 })).toBe(-1);
  expect(rankOf({ met: 1, of: 4 })).toBe(25);
  expect(rankOf({ met: 1, of: 4, score: 33 })).toBe(33);
});

test('begins the mentions of a line where it was read, and goes round', () => {
  const { lines } = compare(POSTING.reading, EMPTY_PROFILE);
  const podman = lines.find((line) => line.requirement.anyOf.includes('rust'));
  if (!podman) throw new Error('The posting has no such line.');
  const starts = mentionsOf(podman, POSTING.reading).map((mention) => mention.start);
  expect(starts).toEqual([700, 710, 110]);
});
