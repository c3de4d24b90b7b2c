import { expect, test } from 'vitest';
import { movedSkills, withMoved } from '../../../lib/core/profile/moved-skills';
import type { Profile } from '../../../lib/core/profile/profile';

const skill = (id: string, years?: number) => ({
  id,
  name: id.toUpperCase(),
  level: 'working' as const,
  ...(years !== undefined && { years }),
});
const profile = (...skills: Profile['skills']): Profile => ({ version: 1, skills });

test('what a dictionary knows by another id is told, what it knows as it is or not at all is not', () => {
  const now = (one: { id: string }) => ({ uds: 'diagnostic-services', go: 'go' })[one.id];
  const moved = movedSkills(profile(skill('uds'), skill('go'), skill('zorplify')), now);
  expect([...moved]).toEqual([['uds', 'diagnostic-services']]);
});

test('a skill that moved keeps its years, and relations that are off stay off', () => {
  const before = { ...profile(skill('go'), skill('uds', 4)), off: [{ from: 'uds', to: 'can' }] };
  const after = withMoved(before, new Map([['uds', 'diagnostic-services']]));
  expect(after.skills).toEqual([skill('go'), { ...skill('uds', 4), id: 'diagnostic-services' }]);
  expect(after.off).toEqual([{ from: 'diagnostic-services', to: 'can' }]);
});

test('two that became one are one: what was saved under the id of today holds', () => {
  const moved = new Map([
    ['uds', 'b'],
    ['doip', 'b'],
  ]);
  expect(withMoved(profile(skill('uds', 4), skill('b', 9)), moved).skills).toEqual([skill('b', 9)]);
  expect(withMoved(profile(skill('uds', 4), skill('doip', 2)), moved).skills).toEqual([
    { ...skill('uds', 4), id: 'b' },
  ]);
});

test('nothing moved: the same profile', () => {
  const same = profile(skill('go'), skill('uds'));
  expect(withMoved(same, new Map())).toEqual(same);
});
