import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../../../lib/core/dictionary/slug';
import { NO_NEEDS } from '../../../../lib/core/profile/needs';
import {
  EMPTY_PROFILE,
  LEVELS,
  type Profile,
  type ProfileSkill,
  withChanges,
} from '../../../../lib/core/profile/profile';
import { withOff } from '../../../../lib/core/profile/relations';
import { differences } from '../../../../lib/core/profile/sync/entries';
import { ownNamesIn, valuesOfProfile, withValues } from '../../../../lib/core/profile/sync/profile-values';

const KNOWN = new Map([
  ['go', 'Go'],
  ['ceph', 'Ceph'],
  ['lxd', 'LXD'],
]);
const nameOf = (id: string) => KNOWN.get(id);
const apply = (profile: Profile, to: ReadonlyMap<string, string>) =>
  withValues(profile, differences(valuesOfProfile(profile, nameOf), to), nameOf, slug);

const years = fc.option(
  fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10),
  { nil: undefined },
);
const name = fc.constantFrom('Go', 'Ceph', 'LXD', 'Zorplify', 'Überding');
const skill = fc
  .record({ name, level: fc.constantFrom(...LEVELS), years })
  .map(
    ({ name, level, years }): ProfileSkill => ({ id: slug(name), name, level, ...(years !== undefined && { years }) }),
  );
const needs = fc.option(
  fc
    .record({
      remote: fc.boolean(),
      sponsorship: fc.boolean(),
      years: fc.option(fc.integer({ max: 60, min: 0 }), { nil: undefined }),
    })
    .map(({ years, ...rest }) => ({
      ...NO_NEEDS,
      ...rest,
      pay: { amount: 60_000.5, currency: 'EUR', per: 'year' as const },
      ...(years !== undefined && { years }),
    })),
  { nil: undefined },
);
const id = fc.constantFrom('go', 'ceph', 'lxd');
const profile = fc
  .tuple(fc.array(skill), fc.array(fc.record({ from: id, to: id })), needs)
  .map(([skills, off, needs]) => withOff({ ...withChanges(EMPTY_PROFILE, skills, []), ...(needs && { needs }) }, off));

test('any profile becomes any other by the differences of what they say', () => {
  fc.assert(
    fc.property(profile, profile, (from, to) => {
      const after = apply(from, valuesOfProfile(to, nameOf));
      expect({ needs: NO_NEEDS, ...after }).toEqual({ needs: NO_NEEDS, ...to });
    }),
  );
});

test('a skill says its level and years in few letters, and a word of one’s own goes by its name', () => {
  const said: Profile = {
    version: 1,
    skills: [
      { id: 'go', name: 'Go', level: 'expert', years: 3.5 },
      { id: 'zorplify', name: 'Zorplify', level: 'avoid' },
    ],
  };
  expect([...valuesOfProfile(said, nameOf)]).toEqual([
    ['go', 'e35'],
    ['*Zorplify', 'a'],
  ]);
  expect(ownNamesIn(['go', '*Zorplify'])).toEqual(['Zorplify']);
});

test('whatever another device sends, what is not understood changes nothing', () => {
  const said = apply(EMPTY_PROFILE, new Map([['go', 'w']]));
  const odd = ['', 'x', 'w-5', 'wNaN', 'w9999', 'constructor'].flatMap((value): [string, string][] =>
    ['!pay', '!years', '!constructor', '../x', 'a b', '__proto__', '>', 'go>../x', '*'].map((key) => [key, value]),
  );
  for (const change of odd) {
    const after = withValues(said, new Map([change]), nameOf, slug);
    expect(after.skills, String(change)).toEqual(said.skills);
    expect({ ...NO_NEEDS, ...after.needs }).toEqual(NO_NEEDS);
    expect(after.off).toBeUndefined();
  }
});
