import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readProfile } from '../../../lib/cli/scan/profile';
import type { Profile } from '../../../lib/core/profile/profile';
import { profileFileText } from '../../../lib/core/profile/profile-file';
import { DICTIONARY } from '../../core/small-dictionary';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-profile-'));
const file = join(folder, 'profile.json');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads a profile file of this text. */
function profileOf(text: string) {
  writeFileSync(file, text);
  return readProfile(file, DICTIONARY);
}

it('takes a profile as it is exported', () => {
  const profile: Profile = { version: 1, skills: [{ id: 'go', name: 'Go', level: 'expert', years: 3 }] };
  expect(profileOf(profileFileText(profile))).toEqual(profile);
  expect(profileOf(`\ufeff${JSON.stringify(profile)}`)).toEqual(profile);
});

it('takes one written by hand: names alone, aliases, no ids, no levels', () => {
  const text = '{"skills": ["node js", {"name": "Golang", "years": 3}, {"name": "Kubernetes", "level": "learning"}]}';
  expect(profileOf(text).skills).toEqual([
    { id: 'go', name: 'Golang', level: 'working', years: 3 },
    { id: 'kubernetes', name: 'Kubernetes', level: 'learning' },
    { id: 'node-js', name: 'node js', level: 'working' },
  ]);
});

it.each<[string, string, RegExp]>([
  ['is no JSON', '{"skills": [', /: This is not valid JSON: /],
  ['is not one', '[]', /: This is no profile: /],
  ['is of another version', '{"version": 2, "skills": []}', /: This profile was made by a newer version/],
  ['has a level that is none', '{"skills": [{"name": "Go", "level": "guru"}]}', /: skills\[0\]\.level: must be /],
  ['has a skill without a name', '{"skills": [{"id": "go"}]}', /: skills\[0\]\.name: must be /],
  ['names what only begins like a skill', '{"skills": ["Kuber"]}', /: “Kuber” is no skill of the dictionary: /],
  ['names what is no skill', '{"skills": ["Astrology"]}', /: “Astrology” is no skill of the dictionary: /],
])('refuses a profile that %s', (_name, text, message) => {
  expect(() => profileOf(text)).toThrow(message);
});
