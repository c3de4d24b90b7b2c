import { expect, test } from 'vitest';
import { type Grounds, registrationsFor, siteAt, sitesOf } from '../../../lib/core/sites/site';

const LINKS = { name: 'Links', origins: ['https://*.links.example/*'], reason: 'Its terms object.' };
const PAIR = { name: 'Pair', origins: ['https://a.example/*', 'https://b.example/*'] };
const FIXED = 'https://board.example/*';

/** What the extension knows where the browser grants these. */
function grounds(...granted: string[]): Grounds {
  return { granted, boards: [LINKS, PAIR], fixed: [FIXED, 'https://*.boards.example/*'] };
}

test('without a grant nothing is registered, and every board is off', () => {
  expect(registrationsFor(grounds(FIXED))).toEqual([]);
  expect(sitesOf(grounds(FIXED)).map(({ name, on }) => [name, on])).toEqual([
    ['Links', false],
    ['Pair', false],
  ]);
});

test('PP-07: each kind of page script is registered for the granted origins of its kind, and for no others', () => {
  const now = grounds(FIXED, 'https://z.example/*', 'https://*.links.example/*', 'https://careers.example/*');
  expect(registrationsFor(now)).toEqual([
    { id: 'boards', file: 'scan-any.js', origins: ['https://*.links.example/*'] },
    { id: 'sites', file: 'scan-any.js', origins: ['https://careers.example/*', 'https://z.example/*'] },
  ]);
  expect(
    sitesOf(now)
      .filter(({ on }) => on)
      .map(({ name }) => name),
  ).toEqual(['Links', 'careers.example', 'z.example']);
});

test('a board is on when all of its origins are granted; what is granted of it is read all the same', () => {
  expect(sitesOf(grounds('https://a.example/*'))[1]).toMatchObject({ name: 'Pair', on: false });
  expect(registrationsFor(grounds('https://a.example/*'))).toMatchObject([
    { id: 'boards', origins: ['https://a.example/*'] },
  ]);
  expect(sitesOf(grounds(...PAIR.origins))[1]).toMatchObject({ name: 'Pair', on: true });
});

test('a host below a board or a fixed host gets no second script, and all sites at once get none', () => {
  const now = grounds(
    'https://www.links.example/*',
    'https://x.boards.example/*',
    'https://*/*',
    '*://*/*',
    '<all_urls>',
  );
  expect(registrationsFor(now)).toEqual([]);
});

test('what can be switched for a page', () => {
  const now = grounds(FIXED, 'https://careers.example/*');
  expect(siteAt('https://www.links.example/jobs/1?x=1', now)).toEqual({ ...LINKS, kind: 'board', on: false });
  expect(siteAt('https://careers.example/17', now)).toMatchObject({ name: 'careers.example', on: true });
  expect(siteAt('https://User@Other.example:8443/17', now)).toEqual({
    kind: 'site',
    name: 'other.example',
    origins: ['https://other.example/*'],
    on: false,
  });
});

test.each([
  undefined,
  '',
  'http://other.example/',
  'chrome://extensions',
  'about:blank',
  'https://[::1]/',
  FIXED.slice(0, -1),
])('nothing can be switched for %s', (url) => expect(siteAt(url, grounds(FIXED))).toBeUndefined());

test('PP-04: a fixed host that the browser took away can be switched on again', () => {
  expect(siteAt('https://board.example/1', grounds())).toMatchObject({
    name: 'board.example',
    origins: [FIXED],
    on: false,
  });
  expect(registrationsFor(grounds(FIXED))).toEqual([]);
});
