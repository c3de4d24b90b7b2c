import packed from 'virtual:skills';
import { expect, test } from 'vitest';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { lookUpName } from '../../../lib/core/dictionary/named';
import { compare } from '../../../lib/core/match/compare';
import { SAMPLE_POSTING } from '../../../lib/core/match/sample-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { ROLE_SKILLS, ROLES } from '../../../lib/core/profile/roles';
import { read } from '../../../lib/core/read';

const dictionary = openDictionary(packed);

test.each(ROLES)('every skill of the role %s is one of the dictionary, once', (role) => {
  const named = ROLE_SKILLS[role].map((name) => lookUpName(dictionary, name));
  expect(named.filter(({ skills, guess }) => skills.length !== 1 || guess).map(({ text }) => text)).toEqual([]);
  expect(new Set(named.map(({ skills }) => skills[0]?.id)).size).toBe(named.length);
});

test('the sample posting has a score that one skill changes', () => {
  const reading = read(SAMPLE_POSTING, dictionary, EMPTY_OVERLAY);
  const linux = { id: 'linux', name: 'Linux', level: 'working' as const };
  const scores = [[], [linux]].map((skills) => compare(reading, { version: 1, skills }).score);
  expect(scores[0]).toBe(0);
  expect(scores[1]).toBeGreaterThan(0);
});
