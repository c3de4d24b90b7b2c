import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_NEEDS } from '../../../../lib/core/profile/needs';
import { EMPTY_OVERLAY } from '../../../../lib/core/profile/overlay';
import { EMPTY_PROFILE } from '../../../../lib/core/profile/profile';
import {
  FIRST,
  ONE_PROFILE,
  type Profiles,
  withActive,
  withoutProfile,
  withProfile,
} from '../../../../lib/core/profile/several/profiles';
import { profilesSchema, wholeProfileSchema } from '../../../../lib/core/profile/several/profiles-schema';
import { validate } from '../../../../lib/core/validate';

const id = fc.constantFrom(FIRST, 'a', 'b', 'c');
const step = fc.oneof(
  id.map((id) => (all: Profiles) => withProfile(all, { id, name: `the ${id}` })),
  id.map((id) => (all: Profiles) => withActive(all, id)),
  id.map((id) => (all: Profiles) => withoutProfile(all, id)),
);

test('whatever is made, picked and removed, there is at least one, each once, and one of them is active', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { active, all } = steps.reduce((now, next) => next(now), ONE_PROFILE);
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
      expect(all.map((one) => one.id)).toContain(active);
    }),
  );
});

test('in place of the active one that is removed its neighbour is active', () => {
  const three = withProfile(withProfile(ONE_PROFILE, { id: 'a', name: 'A' }), { id: 'b', name: 'B' });
  expect(withoutProfile(withActive(three, 'a'), 'a').active).toBe('b');
  expect(withoutProfile(withActive(three, 'b'), 'b').active).toBe('a');
  expect(withoutProfile(three, 'a').active).toBe(FIRST);
});

test('stored ones that are damaged are made whole: none is the first, and an active one that is gone as well', () => {
  expect(validate(profilesSchema, { version: 1, active: 'x', all: [] }, 'profiles')).toEqual(ONE_PROFILE);
  const all = [{ id: 'a', name: 'A' }];
  expect(validate(profilesSchema, { version: 1, active: 'gone', all }, 'profiles').active).toBe('a');
  expect(() => validate(profilesSchema, { version: 1, active: 'a', all: [{ id: '../a', name: 'A' }] }, 'p')).toThrow();
});

test('a whole profile is copied field by field', () => {
  const whole = { id: 'a', name: ' A ', profile: { ...EMPTY_PROFILE, needs: NO_NEEDS }, overlay: EMPTY_OVERLAY };
  expect(validate(wholeProfileSchema, { ...whole, more: 1 }, 'profile')).toEqual({ ...whole, name: 'A' });
});
