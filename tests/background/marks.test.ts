import { expect, test } from 'vitest';
import { marksToPaint } from '../../entrypoints/background/marks';
import { EMPTY_PROFILE, type Level } from '../../lib/core/profile';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { POSTING, PROFILE } from '../gallery/fake';

const ONE = { ...DEFAULT_SETTINGS, oneColour: true };
const level = (to: Level) => ({ ...PROFILE, skills: PROFILE.skills.map((skill) => ({ ...skill, level: to })) });

test('in colours, marks follow the profile', () => {
  const kinds = new Set(marksToPaint(POSTING.reading, PROFILE, DEFAULT_SETTINGS).map(({ mark }) => mark));
  expect([...kinds].sort()).toEqual(['have', 'missing', 'partly']);
});

test('HP-09: in one colour the profile has no part in what is painted', () => {
  const marks = marksToPaint(POSTING.reading, PROFILE, ONE);
  expect(marks.length).toBeGreaterThan(5);
  expect(new Set(marks.map(({ mark }) => mark))).toEqual(new Set(['any']));
  for (const profile of [EMPTY_PROFILE, level('expert'), level('avoid')]) {
    expect(marksToPaint(POSTING.reading, profile, ONE)).toEqual(marks);
  }
});
