import { afterEach, expect, it } from 'vitest';
import { EMPTY_PROFILE, withSkill } from '../../lib/core/profile/profile';
import { profileStore } from '../../lib/storage/profile-store';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
});

it('starts with the profile of somebody who has said nothing, and keeps what is said', async () => {
  expect(await profileStore.load()).toEqual(EMPTY_PROFILE);
  await profileStore.change((profile) => withSkill(profile, { id: 'go', name: 'Go', level: 'working', years: 2 }));
  expect(await profileStore.load()).toEqual({
    version: 1,
    skills: [{ id: 'go', name: 'Go', level: 'working', years: 2 }],
  });
});

it('ST-06: keeps each of 50 skills added at once', async () => {
  const ids = Array.from({ length: 50 }, (_, i) => `skill-${i}`);
  await Promise.all(
    ids.map((id) => profileStore.change((profile) => withSkill(profile, { id, name: id, level: 'working' }))),
  );
  expect((await profileStore.load()).skills.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

it('keeps 8,000 skills, and of one more says how many there is room for', async () => {
  const skills = Array.from({ length: 8_000 }, (_, i) => ({
    id: `skill-${i}`,
    name: `Skill ${i}`,
    level: 'working' as const,
  }));
  await profileStore.change(() => ({ version: 1, skills }));
  const add = profileStore.change((profile) => withSkill(profile, { id: 'go', name: 'Go', level: 'working' }));
  await expect(add).rejects.toMatchObject({ code: 'skillsMany', parts: { most: 8_000 } });
  expect((await profileStore.load()).skills).toHaveLength(8_000);
});
