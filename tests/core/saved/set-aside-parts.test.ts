import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { type SetAside, setAsideFileText } from '../../../lib/core/profile/files/set-aside-file';
import type { Reading } from '../../../lib/core/reading';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { partsSetAside } from '../../../lib/core/saved/set-aside-parts';

const AT = '2026-11-21T09:30:00.000Z';
const NOW = '2026-11-29T08:00:00.000Z';
const { reading: _, ...saved } = savedNow({
  id: 'a',
  posting: plainPosting('Go and\nRust'),
  reading: {} as Reading,
  now: AT,
});
const POSTING = { ...saved, note: 'mine', tags: ['x'] };

const read = (...found: [SetAside['what'], unknown][]) =>
  partsSetAside(
    JSON.parse(setAsideFileText(found.map(([what, value]) => ({ what, content: JSON.stringify(value) })))),
    NOW,
  );

test.each<[string, object, object]>([
  ['a posting of a version that is known now comes back whole', {}, {}],
  ['a tag that cannot be read takes no other with it', { tags: ['x', 5, ''] }, { tags: ['x'] }],
  ['a note that cannot be read is empty', { note: 7 }, { note: '' }],
  ['an appointment that cannot be read is none', { next: { on: 'soon' } }, {}],
  ['without any status it is saved since now', { statuses: 'x' }, { statuses: [{ status: 'saved', at: NOW }] }],
  ['one status that cannot be read leaves the others', { statuses: [...saved.statuses, { status: '?' }] }, {}],
  ['earlier texts that cannot be read are left out', { earlier: [{ at: AT }] }, {}],
])('%s', (_name, broken, expected) => {
  expect(read(['posting', { ...POSTING, ...broken }])).toEqual({ postings: [{ ...POSTING, ...expected }], left: 0 });
});

test.each<[string, unknown]>([
  ['of a newer version', { ...POSTING, version: 3 }],
  ['without a text', { ...POSTING, posting: { title: 'x' } }],
  ['without an id', { ...POSTING, id: undefined }],
  ['that is none', 'x'],
  ['that is nothing', null],
])('a posting %s is left out and refuses no other', (_name, broken) => {
  expect(read(['posting', broken], ['posting', POSTING])).toEqual({ postings: [POSTING], left: 1 });
});

test('of settings each that can be read comes back, and the rest stays as it is', () => {
  const { version: __, ...all } = DEFAULT_SETTINGS;
  expect(read(['settings', DEFAULT_SETTINGS])).toEqual({ postings: [], settings: all, left: 0 });
  expect(read(['settings', { version: 2, marks: false, viewedDays: -1, table: 'x', lists: null }])).toEqual({
    postings: [],
    settings: { marks: false },
    left: 0,
  });
  expect(read(['settings', { version: 1, oneColour: true }])?.settings).toEqual({ oneColour: true });
});

test('settings of earlier files are called other, and so is what is none', () => {
  const sync = { version: 1, on: true, profiles: [], bytes: 0, left: 0 };
  expect(read(['other', { version: 2, marks: false }], ['other', sync], ['other', 'x'])).toEqual({
    postings: [],
    settings: { marks: false },
    left: 0,
  });
});

test('settings of a newer version, or of which nothing can be read, are left out', () => {
  expect(read(['settings', { version: 3, marks: false }], ['settings', 'x'])).toEqual({ postings: [], left: 2 });
});

test('a file of anything else holds none', () => {
  expect(partsSetAside([POSTING], NOW)).toBeUndefined();
  expect(partsSetAside({ version: 1, skills: [] }, NOW)).toBeUndefined();
});
