import { afterEach, expect, it } from 'vitest';
import { forgetTables, tableOf } from '../../../lib/storage/packed/skill-tables';
import { fakeBrowser } from '../../fixtures/fake-browser';

afterEach(() => {
  forgetTables(() => false);
  fakeBrowser.reset();
});

it('ST-06: who asks for a table at once has the same, and so has whoever comes later', async () => {
  const [one, other] = await Promise.all([tableOf(1), tableOf(1)]);
  expect(other).toBe(one);
  expect(await tableOf(1)).toBe(one);
  expect(await tableOf(2)).not.toBe(one);
});
