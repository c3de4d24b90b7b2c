import { afterEach, expect, test } from 'vitest';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { moveSkills } from '../../../entrypoints/background/profiles/move-skills';
import { fakeBrowser } from '../../fixtures/fake-browser';

afterEach(() => fakeBrowser.reset());

const skills = async () => (await windowCalls['get-profile']({})).skills.map(({ id, years }) => [id, years]);

test('after an update a skill whose entry is gone is found by its name, in each profile', async () => {
  const gone = { id: 'golang-of-old', name: 'Golang', level: 'expert' as const, years: 4 };
  await windowCalls['save-skill'](gone);
  const { active } = await windowCalls['add-profile']({ name: 'SRE' });
  await windowCalls['save-skill']({ ...gone, years: 2 });
  await moveSkills();
  expect(await skills()).toEqual([['go', 2]]);
  const { all } = await windowCalls['get-profiles']({});
  await windowCalls['pick-profile']({ id: all.find(({ id }) => id !== active)?.id ?? '' });
  expect(await skills()).toEqual([['go', 4]]);
});

test('what is known, a word of the reader’s own, and what nobody knows stay as they are', async () => {
  const { own } = await windowCalls.correct({ kind: 'own', name: 'Kubernets' });
  await windowCalls['save-skill']({ id: own[0]?.id ?? '', name: 'Kubernets', level: 'working' });
  await windowCalls['save-skill']({ id: 'go', name: 'Ceph', level: 'working' });
  await windowCalls['save-skill']({ id: 'gone-for-good', name: 'Qwxyzzy', level: 'working' });
  const before = await skills();
  await moveSkills();
  expect(await skills()).toEqual(before);
});
