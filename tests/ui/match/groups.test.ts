import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import type { MatchLine } from '../../../lib/core/match/match';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import type { Requirement, Strength } from '../../../lib/core/reading';
import { type Group, groupsOf, mentionsOf, rankOf } from '../../../lib/ui/match/groups';
import { POSTING, REAL, SMALL } from '../../gallery/states/fake-postings';
import { PROFILE, SKILLS } from '../../gallery/states/fake-skills';

const byStart = (a: MatchLine, b: MatchLine) => a.requirement.start - b.requirement.start;
const counts = (groups: Group[]) => groups.map(({ name, lines }) => [name, lines.length]);

test('groups lines by how they are met, what is missing first, and leaves out empty groups', () => {
  expect(counts(groupsOf(compare(POSTING.reading, PROFILE), false))).toEqual([
    ['missing', 2],
    ['partly', 3],
    ['have', 3],
    ['uncounted', 2],
    ['excluded', 1],
  ]);
  expect(counts(groupsOf(compare(SMALL.reading, PROFILE), false))).toEqual([
    ['partly', 1],
    ['have', 2],
  ]);
});

test('with nothing to compare with, by how strongly they are asked for', () => {
  expect(counts(groupsOf(compare(POSTING.reading, EMPTY_PROFILE), true))).toEqual([
    ['required', 5],
    ['preferred', 3],
    ['context', 2],
    ['excluded', 1],
  ]);
});

test('the lines of one sentence stand together, once, and what is required before what is preferred', () => {
  const groups = groupsOf(compare(REAL.reading, PROFILE), false);
  for (const { lines, sentences } of groups) {
    expect(sentences.flatMap((sentence) => sentence.lines).toSorted(byStart)).toEqual(lines.toSorted(byStart));
    const told = sentences.map(({ strength, evidence }) => `${strength} ${evidence}`);
    expect(new Set(told).size).toBe(told.length);
    const strengths = sentences.map(({ strength }) => strength);
    expect(strengths.lastIndexOf('required')).toBeLessThan(strengths.indexOf('preferred') >>> 0);
  }
  const missing = groups.find(({ name }) => name === 'missing');
  expect(missing?.sentences.some(({ lines }) => lines.length > 1)).toBe(true);
});

test('the counts of what is missing, met in part and met are those of the score, whatever a posting asks', () => {
  const strength = fc.constantFrom<Strength[]>('required', 'preferred', 'context', 'excluded');
  const asked = fc.record({ skill: fc.constantFrom(...Object.keys(SKILLS)), strength, own: fc.boolean() });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
      const requirements = all.map(({ skill, strength, own }, start): Requirement => {
        const one = { anyOf: [skill], evidence: `${start % 3}`, start, doubtful: false };
        return { ...one, strength, ...(own && { own: true }) };
      });
      const match = compare({ ...POSTING.reading, requirements }, PROFILE);
      const counted = Object.fromEntries(counts(groupsOf(match, false)));
      const { missing = 0, partly = 0, have = 0 } = counted;
      expect([have, missing + partly + have]).toEqual([match.met, match.of]);
      const drawn = groupsOf(match, false).flatMap(({ sentences }) => sentences.flatMap(({ lines }) => lines));
      expect(drawn).toHaveLength(match.lines.length);
    }),
  );
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
