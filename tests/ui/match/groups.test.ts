import { expect, test } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { groupsOf, mentionsOf, rankOf } from '../../../lib/ui/match/groups';
import { POSTING, PROFILE, SMALL } from '../../gallery/fake';

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

test('ranks by score, and among scores by how much is met of the little that is asked for', () => {
  const few = [
    { met: 3, of: 3 },
    { met: 2, of: 2 },
    { met: 1, of: 1 },
    { met: 1, of: 2 },
    { met: 0, of: 1 },
    { met: 0, of: 3 },
    { met: 0, of: 0 },
  ].map(rankOf);
  expect(few).toEqual(few.toSorted((a, b) => b - a));
  expect(few.at(-1)).toBe(-1);
  expect(rankOf({ met: 1, of: 4, score: 33 })).toBe(33);
  expect(rankOf({ met: 0, of: 1 })).toBeLessThan(33);
  expect(rankOf({ met: 9, of: 10, score: 90 })).toBeGreaterThan(rankOf({ met: 1, of: 1 }));
  expect(rankOf({ met: 0, of: 10, score: 0 })).toBeLessThan(rankOf({ met: 1, of: 1 }));
});

test('begins the mentions of a line where it was read, and goes round', () => {
  const { lines } = compare(POSTING.reading, EMPTY_PROFILE);
  const podman = lines.find((line) => line.requirement.anyOf.includes('rust'));
  if (!podman) throw new Error('The posting has no such line.');
  const starts = mentionsOf(podman, POSTING.reading).map((mention) => mention.start);
  expect(starts).toEqual([700, 710, 110]);
});
