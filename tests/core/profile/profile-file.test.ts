import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LEVELS, type Profile } from '../../../lib/core/profile/profile';
import { LONGEST_PROFILE_FILE, profileFileText, readProfileFile } from '../../../lib/core/profile/profile-file';
import { anyText } from '../any-text';

const SKILL = { id: 'go', name: 'Go', level: 'working' };
const file = (...skills: unknown[]) => JSON.stringify({ format: 'skillmark-profile', version: 1, skills });
const refusal = (text: string) => {
  try {
    readProfileFile(text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a profile file', () => {
  it('is read field by field, and sorted by name', () => {
    const text = file({ ...SKILL, note: 'mine' }, { id: 'ceph', name: 'Ceph', level: 'expert', years: 2.5 });
    expect(readProfileFile(text)).toEqual({
      profile: { version: 1, skills: [{ id: 'ceph', name: 'Ceph', level: 'expert', years: 2.5 }, SKILL] },
      doubles: 0,
    });
  });

  it('may be written by hand: without format, version and level, with names that are looked up', () => {
    const idOf = (name: string) => ({ Go: 'go', Ceph: 'ceph' })[name];
    const text = '{"skills": ["Go", {"name": "Ceph", "years": null}]}';
    expect(readProfileFile(text, idOf).profile.skills).toEqual([{ id: 'ceph', name: 'Ceph', level: 'working' }, SKILL]);
    expect(refusal(text)).toBe('skills[0]: has no id: "Go".');
  });

  it('HI-05: may begin with a byte order mark and have any line ends', () => {
    expect(readProfileFile(`\uFEFF${file(SKILL).replaceAll(',', ',\r\n')}`).profile.skills).toEqual([SKILL]);
  });

  it('HI-05: keeps the later of two skills with one id, and says how many came twice', () => {
    expect(readProfileFile(file({ ...SKILL, years: 2 }, SKILL))).toEqual({
      profile: { version: 1, skills: [SKILL] },
      doubles: 1,
    });
  });

  it('HI-07: takes two spellings of one accent for one skill', () => {
    const { profile, doubles } = readProfileFile(
      file({ id: 'gr\u00f6\u00dfe', name: 'Gr\u00f6\u00dfe' }, { id: 'gro\u0308\u00dfe', name: 'Gro\u0308\u00dfe' }),
    );
    expect(profile.skills).toEqual([{ id: 'größe', name: 'Größe', level: 'working' }]);
    expect(doubles).toBe(1);
  });
});

describe('is refused, with where and why', () => {
  it.each<[string, string, string]>([
    ['HI-04: larger than 4 MB', `${' '.repeat(LONGEST_PROFILE_FILE)}{}`, 'larger than 4 MB'],
    ['HI-04: 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested more than 8 deep'],
    ['HI-04: deep inside', file({ ...SKILL, x: JSON.parse(`${'['.repeat(12)}${']'.repeat(12)}`) }), 'nested'],
    ['HI-05: empty', ' \n', 'The file is empty.'],
    ['HI-05: a web page', '<!doctype html>', 'web page'],
    ['HI-05: with comments', `// mine\n${file(SKILL)}`, 'not valid JSON'],
    ['HI-05: with a comma at the end', '{"version": 1, "skills": [],}', 'not valid JSON'],
    ['HI-05: UTF-16 taken for something else', [...file(SKILL)].join('\0'), 'not valid JSON'],
    ['HI-03: null', 'null', 'must be an object'],
    ['HI-03: a list', '[]', 'must be an object'],
    ['HI-03: without skills', '{"version": 1}', 'skills: must be a list'],
    ['HI-03: skills that are an object', '{"version": 1, "skills": {}}', 'skills: must be a list'],
    ['HI-03: a number for a skill', file(SKILL, 3), 'skills[1]: must be an object'],
    ['HI-03: a list for a skill', file([SKILL]), 'skills[0]: must be an object'],
    [
      'HI-03: a skill without a name',
      file({ id: 'go' }),
      'skills[0].name: must be a text that is not empty, and is undefined',
    ],
    [
      'HI-06: an element for a name',
      file({ ...SKILL, name: { type: 'img', __v: 1 } }),
      'skills[0].name: must be a text',
    ],
    [
      'HI-03: a level that is none',
      file(SKILL, { ...SKILL, level: 'guru' }),
      'skills[1].level: must be learning, working, expert or avoid, and is "guru"',
    ],
    [
      'HI-03: years as words',
      file({ ...SKILL, years: 'ten' }),
      'skills[0].years: must be a number from 0 to 60, and is "ten"',
    ],
    [
      'HI-03: years below nothing',
      file({ ...SKILL, years: -1 }),
      'skills[0].years: must be a number from 0 to 60, and is -1',
    ],
    ['HI-07: an id that is none', file({ ...SKILL, id: '../go' }), 'skills[0].id: must be letters and digits'],
    ['HI-07: a name of nothing visible', file({ ...SKILL, name: '\u200b\u0000' }), 'skills[0].name: must be a text'],
    [
      'HI-13: of a newer version',
      '{"format": "skillmark-profile", "version": 2, "skills": []}',
      'made by a newer version of Skillmark',
    ],
    ['HI-13: of a version that is none', '{"version": "1", "skills": []}', 'version: must be 1, and is "1"'],
    [
      'an export of matches',
      '{"format": "skillmark-matches", "version": 1, "postings": []}',
      'calls itself "skillmark-matches"',
    ],
    ['with more skills than anybody has', file(...Array(8_001).fill(SKILL)), '8001 entries, and 8000 is the most'],
  ])('%s', (_name, text, expected) => {
    expect(refusal(text)).toContain(expected);
  });
});

/** Names that a careless copy would run, await, or write to every object. */
const SHADOWING = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', 'then'];

describe('whatever the file says', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);

  test('HI-01, HI-02: nothing of it stays in any object, and no foreign key comes through', () => {
    const poisoned = fc.record({
      skills: fc.array(fc.oneof(fc.constant(SKILL), fc.jsonValue()), { maxLength: 4 }),
      key: fc.constantFrom(...SHADOWING),
      value: fc.oneof(fc.jsonValue(), fc.constant({ polluted: true })),
      deep: fc.boolean(),
    });
    fc.assert(
      fc.property(poisoned, ({ skills, key, value, deep }) => {
        const foreign = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        const text = deep
          ? `{"skills":[{${foreign},"id":"go","name":"Go"}]}`
          : `{${foreign},"skills":${JSON.stringify(skills)}}`;
        try {
          const { profile } = readProfileFile(text);
          expect(Object.keys(profile)).toEqual(['version', 'skills']);
          for (const skill of profile.skills) expect(Object.getPrototypeOf(skill)).toBe(Object.prototype);
          expect(JSON.stringify(profile)).not.toContain('polluted');
        } catch (error) {
          expect((error as Error).message).toMatch(/^(skills|version|This)/);
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('HI-03: it is taken, or refused with a sentence that is short enough to show', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.json(),
          fc.jsonValue().map((value) => file(value)),
        ),
        (text) => {
          const said = refusal(text);
          if (said !== null) expect(said.length).toBeGreaterThan(10);
          if (said !== null) expect(said.length).toBeLessThan(400);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('HI-14: out, in and out again is the same file, byte by byte', () => {
    const skill = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
      name: anyText,
      level: fc.constantFrom(...LEVELS),
    });
    const years = fc.record({ years: fc.nat({ max: 120 }).map((half) => half / 2) }, { requiredKeys: [] });
    const skills = fc.array(
      fc.tuple(skill, years).map(([one, more]) => ({ ...one, ...more })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(skills, (all) => {
        const text = file(...all);
        if (refusal(text) !== null) return;
        const out = profileFileText(readProfileFile(text).profile);
        expect(profileFileText(readProfileFile(out).profile)).toBe(out);
        expect(out.isWellFormed()).toBe(true);
        const reversed: Profile = { version: 1, skills: readProfileFile(out).profile.skills.toReversed() };
        expect(profileFileText(reversed)).toBe(out);
      }),
      { numRuns: 1000 },
    );
  });
});
