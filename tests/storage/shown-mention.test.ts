import { afterEach, expect, test } from 'vitest';
import {
  forgetShownMention,
  isAboutShown,
  shownMention,
  storeShownMention,
  tabsThatShow,
} from '../../lib/storage/shown-mention';
import { fakeBrowser } from '../fixtures/fake-browser';

const PLACE = { frameId: 0, key: 'a', start: 3, end: 7 };

afterEach(() => fakeBrowser.reset());

test('each tab has its own, until it is forgotten', async () => {
  await storeShownMention(7, PLACE);
  await storeShownMention(8, { ...PLACE, start: 5 });
  expect(await shownMention(7)).toEqual(PLACE);
  expect((await tabsThatShow()).sort()).toEqual([7, 8]);
  await forgetShownMention(7);
  expect(await shownMention(7)).toBeUndefined();
  expect(await tabsThatShow()).toEqual([8]);
});

test('PP-09: nothing of it is on the disk, and what it changes is known by its key', async () => {
  await storeShownMention(7, PLACE);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).map(isAboutShown)).toEqual([true]);
  expect(isAboutShown('readings')).toBe(false);
});
