import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { profileFileText } from '../../../lib/core/profile/files/profile-file';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { EMPTY_PROFILE, LEVELS, type Profile, withChanges } from '../../../lib/core/profile/profile';
import { readResume } from '../../../lib/core/resume/read-resume';
import { offered } from '../../../lib/core/resume/review';
import { importFile } from '../../../lib/formats/imports';
import { anyText } from '../../core/any-text';
import { DICTIONARY } from '../../core/small-dictionary';

const SKILL = { id: 'go', name: 'Go', level: 'working' };
const file = (...skills: unknown[]) => JSON.stringify({ format: 'skillmark-profile', version: 1, skills });

/** The skills that a file brings to somebody who has none, and what of it was not understood. */
async function broughtBy(text: string): Promise<{ profile: Profile; unread: string[] }> {
  const { resume } = await importFile('mine.json', new TextEncoder().encode(text));
  const { skills, unread } = readResume(resume, DICTIONARY, EMPTY_OVERLAY, 2026 * 12);
  const all = offered(skills, EMPTY_PROFILE).map(({ skill }) => skill);
  return { profile: withChanges(EMPTY_PROFILE, all, []), unread: unread.map(({ text: one }) => one) };
}
const skillsIn = async (text: string) => (await broughtBy(text)).profile.skills;

describe('a profile file', () => {
  it('is read field by field', async () => {
    const text = file({ ...SKILL, note: 'mine' }, { id: 'ceph', name: 'Ceph', level: 'expert', years: 2.5 });
    expect(await skillsIn(text)).toEqual([{ id: 'ceph', name: 'Ceph', level: 'expert', years: 2.5 }, SKILL]);
  });

  it('may be written by hand: without format, version and level, with names that are looked up', async () => {
    const text = '{"skills": ["Go", {"name": "Docker", "years": null}, "Zorblaxqu"]}';
    expect(await broughtBy(text)).toEqual({
      profile: { version: 1, skills: [{ id: 'docker', name: 'Docker', level: 'working' }, SKILL] },
      unread: ['Zorblaxqu'],
    });
  });

  it('HI-05: may begin with a byte order mark and have any line ends', async () => {
    expect(await skillsIn(`\uFEFF${file(SKILL).replaceAll(',', ',\r\n')}`)).toEqual([SKILL]);
  });

  it('HI-05: of two skills with one id the later counts', async () => {
    const text = file({ ...SKILL, level: 'learning', years: 2 }, { ...SKILL, level: 'expert', years: 3 });
    expect(await skillsIn(text)).toEqual([{ ...SKILL, level: 'expert', years: 3 }]);
  });

  it('HI-07: takes two spellings of one accent for one skill', async () => {
    const text = file(
      { id: 'gr\u00f6\u00dfe', name: 'Gr\u00f6\u00dfe' },
      { id: 'gro\u0308\u00dfe', name: 'Gr\u00f6\u00dfe' },
    );
    expect(await skillsIn(text)).toEqual([{ id: 'größe', name: 'Größe', level: 'working' }]);
  });
});

test.each<[string, string, string]>([
  ['HI-05: empty', '', 'fileEmpty'],
  ['HI-05: with a comma at the end', '{"version": 1, "skills": [],}', 'fileJson'],
  ['HI-05: cut off in the middle', '{"version": 1, "skills": [{"id": "go", "na', 'fileJsonCut'],
  ['HI-03: without skills', '{"version": 1}', 'profileList'],
  ['HI-03: skills that are an object', '{"version": 1, "skills": {}}', 'profileList'],
  ['HI-13: of a newer version', '{"format": "skillmark-profile", "version": 2, "skills": []}', 'profileNewer'],
  ['an export of matches', '{"format": "skillmark-matches", "version": 1, "postings": []}', 'profileList'],
  ['with more skills than anybody has', file(...Array(8_001).fill(SKILL)), 'profileMany'],
])('a file is refused, with a sentence: %s', async (_name, text, code) => {
  await expect(broughtBy(text)).rejects.toMatchObject({ code });
});

const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

test.each<[string, string, string[]]>([
  ['HI-04: nested 100,000 deep', `[${DEEP}, "Go"]`, ['[…]']],
  ['HI-04: deep inside', `{"skills": ["Go", {"more": ${DEEP}}]}`, ['{…}']],
  ['HI-03: a number', file(SKILL, 3), ['3']],
  ['HI-03: a list', file([{ name: 'Zorblaxqu' }], SKILL), ['[{"name":"Zorblaxqu"}]']],
  ['HI-06: an element for a name', file(SKILL, { name: { type: 'img', __v: 1 } }), ['{"name":{"type":"img","__v":1}}']],
])('what is no skill is listed and refuses nothing else: %s', async (_name, text, unread) => {
  expect(await broughtBy(text)).toEqual({ profile: { version: 1, skills: [SKILL] }, unread });
});

test.each([
  ['HI-03: a level that is none', { level: 'guru' }],
  ['HI-03: years as words', { years: 'ten' }],
  ['HI-03: years below nothing', { years: -1 }],
])('%s is left out', async (_name, field) => {
  expect(await skillsIn(file({ ...SKILL, ...field }))).toEqual([SKILL]);
});

/** Names that a careless copy would run, await, or write to every object. */
const SHADOWING = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', 'then'];

test('HI-01, HI-02: nothing of a file stays in any object, and no foreign key comes through', async () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  const poisoned = fc.record({
    skills: fc.array(fc.oneof(fc.constant(SKILL), fc.jsonValue()), { maxLength: 4 }),
    key: fc.constantFrom(...SHADOWING),
    value: fc.oneof(fc.jsonValue(), fc.constant({ polluted: true })),
    deep: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(poisoned, async ({ skills, key, value, deep }) => {
      const foreign = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
      const text = deep
        ? `{"skills":[{${foreign},"id":"go","name":"Go"}]}`
        : `{${foreign},"skills":${JSON.stringify(skills)}}`;
      const { profile } = await broughtBy(text);
      expect(Object.keys(profile)).toEqual(['version', 'skills']);
      for (const skill of profile.skills) {
        expect(Object.getPrototypeOf(skill)).toBe(Object.prototype);
        for (const one of Object.keys(skill)) expect(['id', 'name', 'level', 'years']).toContain(one);
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('a name that says which skill it is brings no other, and no years', async () => {
  const skills = [{ id: 'mine', name: 'Docker and Go (5 years)', level: 'working' }];
  expect(await skillsIn(file(...skills))).toEqual(skills);
});

test('HI-14: out, in and out again is the same file, byte by byte', async () => {
  const skill = fc.record({
    // What the dictionary knows has its name from there.
    id: fc.stringMatching(/^[a-z0-9]{1,4}$/).filter((id) => !DICTIONARY.skills.get(id)),
    name: anyText.filter((name) => name.trim() === name && /\p{L}/u.test(name) && name.length <= 80),
    level: fc.constantFrom(...LEVELS),
  });
  const years = fc.record({ years: fc.nat({ max: 120 }).map((half) => half / 2) }, { requiredKeys: [] });
  const skills = fc.uniqueArray(
    fc.tuple(skill, years).map(([one, more]) => ({ ...one, ...more })),
    { maxLength: 6, selector: ({ id }) => id },
  );
  await fc.assert(
    fc.asyncProperty(skills, async (all) => {
      const out = profileFileText({ version: 1, skills: all });
      expect(profileFileText((await broughtBy(out)).profile)).toBe(out);
      expect(profileFileText({ version: 1, skills: all.toReversed() })).toBe(out);
      expect(out.isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
