import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { LEVELS, type Profile } from '../../../lib/core/profile/profile';
import { profileSchema, profileSkillSchema } from '../../../lib/core/profile/profile-schema';

const SKILL = { id: 'go', name: 'Go', level: 'working' };

describe('a profile', () => {
  it('is copied field by field', () => {
    const given = { version: 1, skills: [{ ...SKILL, years: 2, note: 'mine' }], owner: 'me' };
    expect(v.parse(profileSchema, given)).toEqual({ version: 1, skills: [{ ...SKILL, years: 2 }] });
  });

  it('keeps the later of two skills with one id', () => {
    const given = { version: 1, skills: [{ ...SKILL, years: 2 }, SKILL] };
    expect(v.parse(profileSchema, given).skills).toEqual([SKILL]);
  });

  it.each([
    [2.7, 2.7],
    [2.34, 2.3],
    [0, 0],
    [60, 60],
  ])('rounds %d years to %d', (years, expected) => {
    expect(v.parse(profileSkillSchema, { ...SKILL, years }).years).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['HI-13: of another version', { version: 2, skills: [] }],
    ['HI-03: null', null],
    ['HI-03: a list', []],
    ['HI-03: skills that are no list', { version: 1, skills: {} }],
    ['HI-03: a skill that is no object', { version: 1, skills: ['go'] }],
    ['HI-06: an element for a name', { version: 1, skills: [{ ...SKILL, name: { type: 'img', props: {}, __v: 1 } }] }],
    ['HI-07: a name of nothing visible to keep', { version: 1, skills: [{ ...SKILL, name: '\u0000 \u202e' }] }],
    ['a level that is none', { version: 1, skills: [{ ...SKILL, level: 'guru' }] }],
    ['years below nothing', { version: 1, skills: [{ ...SKILL, years: -1 }] }],
    ['years that are no number', { version: 1, skills: [{ ...SKILL, years: Number.NaN }] }],
    ['more skills than anybody has', { version: 1, skills: Array.from({ length: 8_001 }, () => SKILL) }],
  ])('is refused: %s', (_name, given) => {
    expect(v.is(profileSchema, given)).toBe(false);
  });

  test('ST-10: survives going out and coming in, as text and as the browser copies it', () => {
    const skill = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
      name: fc.stringMatching(/^[A-Za-z0-9+#.]{1,20}$/),
      level: fc.constantFrom(...LEVELS),
      years: fc.nat({ max: 120 }).map((half) => half / 2),
    });
    const profile = fc
      .uniqueArray(skill, { selector: ({ id }) => id })
      .map((skills): Profile => ({ version: 1, skills }));
    fc.assert(
      fc.property(profile, (profile) => {
        expect(v.parse(profileSchema, JSON.parse(JSON.stringify(profile)))).toEqual(profile);
        expect(v.parse(profileSchema, structuredClone(profile))).toEqual(profile);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Names that a careless copy would run, await, or write to every object. */
const SHADOWING = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'toJSON',
  'length',
  'then',
];

/** Nearly a profile, with a foreign key somewhere. */
const poisoned = fc
  .record({
    skills: fc.array(fc.oneof(fc.constant(SKILL), fc.jsonValue()), { maxLength: 4 }),
    key: fc.constantFrom(...SHADOWING),
    value: fc.oneof(fc.jsonValue(), fc.constant({ polluted: true })),
    deep: fc.boolean(),
  })
  .map(({ skills, key, value, deep }) => {
    const text = `{${JSON.stringify(key)}:${JSON.stringify(value)},"version":1,"skills":${JSON.stringify(skills)}}`;
    return JSON.parse(deep ? `{"version":1,"skills":[${text}]}` : text) as unknown;
  });

describe('whatever comes in', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);

  test('HI-01, HI-02: leaves no trace in any object, and no foreign key in the result', () => {
    fc.assert(
      fc.property(poisoned, (given) => {
        const parsed = v.safeParse(profileSchema, given);
        if (parsed.success) {
          expect(Object.keys(parsed.output)).toEqual(['version', 'skills']);
          for (const skill of parsed.output.skills) expect(Object.getPrototypeOf(skill)).toBe(Object.prototype);
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('HI-03: is taken or refused with a place, and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (given) => {
          for (const schema of [profileSchema, profileSkillSchema]) {
            const parsed = v.safeParse(schema, given);
            if (!parsed.success) expect(parsed.issues[0].message).not.toBe('');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
