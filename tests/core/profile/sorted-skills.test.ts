import { expect, test } from 'vitest';
import { sortedSkills } from '../../../lib/core/profile/sorted-skills';

const skills = [
  { id: 'a', name: 'Ada', level: 'avoid' as const },
  { id: 'b', name: 'Bash', level: 'learning' as const, years: 9 },
  { id: 'c', name: 'C', level: 'expert' as const, years: 2 },
];
const names = (...order: Parameters<typeof sortedSkills> extends [unknown, ...infer Rest] ? Rest : never) =>
  sortedSkills(skills, ...order).map(({ name }) => name);

test('skills are sorted by name, level or years, and found by a part of their name', () => {
  expect(names('name')).toEqual(['Ada', 'Bash', 'C']);
  expect(names('level')).toEqual(['C', 'Bash', 'Ada']);
  expect(names('years')).toEqual(['Bash', 'C', 'Ada']);
  expect(names('name', ' AS ')).toEqual(['Bash']);
});
