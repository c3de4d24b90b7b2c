import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { readProfile, readWords } from '../../../lib/cli/scan/profile';
import { profileFileText } from '../../../lib/core/profile/files/profile-file';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import type { Profile } from '../../../lib/core/profile/profile';
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

it('takes a profile as it is exported', async () => {
  const profile: Profile = { version: 1, skills: [{ id: 'go', name: 'Go', level: 'expert', years: 3 }] };
  expect(await profileOf(profileFileText(profile))).toEqual(profile);
  expect(await profileOf(`\ufeff${JSON.stringify(profile)}`)).toEqual(profile);
});

it('takes one written by hand: names alone, aliases, no ids, no levels', async () => {
  const text = '{"skills": ["node js", {"name": "Golang", "years": 3}, {"name": "Kubernetes", "level": "learning"}]}';
  expect((await profileOf(text)).skills).toEqual([
    { id: 'go', name: 'Go', level: 'working', years: 3 },
    { id: 'kubernetes', name: 'Kubernetes', level: 'learning' },
    { id: 'node-js', name: 'Node.js', level: 'working' },
  ]);
});

it('takes any list of skills: pasted names, tables, a résumé', async () => {
  expect((await profileOf('Golang, kubernetis, C++')).skills.map(({ id }) => id)).toEqual(['c-plus-plus', 'go']);
});

it('passes over what it does not understand, and says so', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const text = '{"skills": ["Astrology", 7, {"name": "Go", "level": "guru", "years": "5"}, {"id": "docker"}, "Kuber"]}';
  expect((await profileOf(text)).skills).toEqual([
    { id: 'docker', name: 'Docker', level: 'working' },
    { id: 'go', name: 'Go', level: 'working', years: 5 },
  ]);
  expect(String(said.mock.calls)).toMatch(/no skill is called “Astrology”, “7”, “Kuber”/);
  said.mockRestore();
});

it.each<[string, string, RegExp]>([
  ['is no JSON', '{"skills": [\n}', /: This is not valid JSON: in line 2 /],
  ['is cut off', '{"skills": [', /: This JSON file is cut off: it ends in line 1, /],
  ['is no list of anything', '{}', /: In this file is no list of skills/],
  ['is of another version', '{"version": 2, "skills": []}', /: This profile was made by a newer version/],
  ['names nothing at all', '[]', /: no skill is named in it/],
])('refuses a profile that %s', async (_name, text, message) => {
  await expect(profileOf(text)).rejects.toThrow(message);
});

it('takes the words and corrections of it, too', () => {
  const overlay = { ...EMPTY_OVERLAY, own: [{ id: 'zorp', name: 'Zorp' }] };
  const file = join(folder, 'words.json');
  writeFileSync(file, profileFileText({ version: 1, skills: [] }, overlay));
  expect(readWords(file)).toEqual(overlay);
  writeFileSync(file, 'Docker, Ceph');
  expect(readWords(file)).toEqual(EMPTY_OVERLAY);
});
