import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileFileText } from '../../../lib/core/profile/files/profile-file';
import { type Profile, type Relation, withoutSkill, withSkill } from '../../../lib/core/profile/profile';
import { planImport } from '../../../lib/core/profile/profile-import';
import { profileSchema } from '../../../lib/core/profile/profile-schema';
import { isRelationOff, withOff, withRelation } from '../../../lib/core/profile/relations';
import { validate } from '../../../lib/core/validate';

const PROFILE: Profile = { version: 1, skills: [{ id: 'lxd', name: 'LXD', level: 'working' }] };
const LXC: Relation = { from: 'lxd', to: 'lxc' };
const id = fc.constantFrom('a', 'b', 'c');
const relations = fc.array(fc.record({ from: id, to: id }));

test('a relation is off once it is switched off, and on again as if it had never been', () => {
  const off = withRelation(PROFILE, LXC, false);
  expect(off.off).toEqual([LXC]);
  expect(isRelationOff(off, 'lxd', 'lxc')).toBe(true);
  expect(isRelationOff(off, 'lxc', 'lxd')).toBe(false);
  expect(withRelation(off, LXC, true)).toEqual(PROFILE);
});

test('switched in any order, the same relations are the same profile', () => {
  fc.assert(
    fc.property(relations, (all) => {
      const one = all.reduce((profile, relation) => withRelation(profile, relation, false), PROFILE);
      expect(one).toEqual(withOff(PROFILE, all.toReversed()));
      for (const { from, to } of all) expect(isRelationOff(one, from, to)).toBe(true);
    }),
  );
});

test('they stay when skills come and go, are in our file, and are merged by an import', () => {
  const off = withRelation(PROFILE, LXC, false);
  expect(withoutSkill(withSkill(off, { id: 'go', name: 'Go', level: 'working' }), 'lxd').off).toEqual([LXC]);
  expect(JSON.parse(profileFileText(off)).off).toEqual([LXC]);
  expect(JSON.parse(profileFileText(PROFILE))).not.toHaveProperty('off');
  const other = withRelation(PROFILE, { from: 'go', to: 'rust' }, false);
  expect(planImport(off, other, 'merge').result.off).toEqual([LXC, { from: 'go', to: 'rust' }]);
  expect(planImport(off, PROFILE, 'replace').result.off).toBeUndefined();
});

test('a stored profile of before has none, and what else stands in one is not taken over', () => {
  expect(validate(profileSchema, PROFILE, 'profile')).toEqual(PROFILE);
  const stored = { ...PROFILE, off: [{ ...LXC, more: 1 }, LXC] };
  expect(validate(profileSchema, stored, 'profile').off).toEqual([LXC]);
});
