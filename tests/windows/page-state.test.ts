import { expect, test } from 'vitest';
import { pageState, placeOf } from '../../entrypoints/windows/page-state';
import { POSTING } from '../gallery/states/fake-postings';

const HOSTS = ['https://jobs.example/*', 'https://*.jobdays.example/*'];
const TAB = { loading: false, isPrivate: false, script: false, postings: [] };
const READ = { ...TAB, script: true };
const FACTS = { url: '', title: 'T', company: 'C', location: 'Oslo', validThrough: '2026-12-01', cut: true };
const FOUND = {
  ...READ,
  postings: [{ frameId: 3, key: 'a b', path: 'x', posting: FACTS, reading: POSTING.reading }],
};

test.each<[string | undefined, string, object?]>([
  ['chrome://extensions/', 'restricted', { what: 'own' }],
  ['about:preferences', 'restricted', { what: 'own' }],
  ['view-source:https://jobs.example/1', 'restricted', { what: 'own' }],
  ['file:///tmp/a.pdf', 'restricted', { what: 'file' }],
  [undefined, 'restricted'],
  ['not an address', 'restricted'],
  ['https://chromewebstore.google.com/detail/x', 'restricted', { what: 'store' }],
  ['https://addons.mozilla.org/en-US/firefox/', 'restricted', { what: 'store' }],
  ['https://example.com/jobs/Engineer.PDF?a=b', 'elsewhere', { isPdf: true }],
  ['https://jobs.example/1?file=a.pdf', 'reload'],
  ['https://jobs.example/1', 'reload'],
  ['https://acme.jobdays.example/1', 'reload'],
  ['https://jobs.example.evil.example/', 'elsewhere'],
  ['https://example.com/', 'elsewhere'],
])('LC-13: without a script of ours, %s is %s', (url, kind, more = {}) => {
  expect(pageState({ ...TAB, ...(url !== undefined && { url }) }, HOSTS)).toEqual({ kind, ...more });
});

test('LC-13: a page that still loads is being read, whoever answers', () => {
  expect(pageState({ ...TAB, url: 'https://jobs.example/1', loading: true }, HOSTS).kind).toBe('reading');
  expect(pageState({ ...READ, loading: true }, HOSTS).kind).toBe('reading');
});

test('beside the page, an address that is not told says nothing of the page', () => {
  expect(pageState(TAB, HOSTS, true).kind).toBe('unknown');
  expect(pageState({ ...TAB, loading: true }, HOSTS, true).kind).toBe('reading');
  expect(pageState(READ, HOSTS, true).kind).toBe('none');
  expect(pageState({ ...TAB, url: 'about:config' }, HOSTS, true).kind).toBe('restricted');
  expect(pageState({ ...TAB, url: 'https://x.example/' }, HOSTS, true).kind).toBe('elsewhere');
});

test('ST-11: what there is no room for is told, and never that the page holds no posting', () => {
  expect(pageState({ ...READ, left: 3 }, HOSTS)).toEqual({ kind: 'full' });
  expect(pageState({ ...FOUND, left: 3 }, HOSTS)).toMatchObject({ kind: 'postings', left: 3 });
  expect(pageState({ ...FOUND, inPart: true }, HOSTS)).toMatchObject({ kind: 'postings', inPart: true });
  expect(pageState(FOUND, HOSTS)).not.toHaveProperty('inPart');
});

test('a page that is read shows its postings, or that there are none', () => {
  expect(pageState(READ, HOSTS)).toEqual({ kind: 'none' });
  expect(pageState({ ...READ, board: 'Lever' }, HOSTS)).toEqual({ kind: 'none', board: 'Lever' });
  const state = pageState({ ...FOUND, loading: true }, HOSTS);
  if (state.kind !== 'postings') throw new Error(`The state is ${state.kind}.`);
  expect(state.postings[0]).toMatchObject({ ...FACTS, path: 'x' });
  expect(state.postings.map(placeOf)).toEqual([{ frameId: 3, key: 'a b' }]);
});

test('what the browser opens on click only is told, and never taken for one of its own pages', () => {
  const url = 'https://jobs.example/1';
  expect(pageState({ ...TAB, url }, [], false, HOSTS)).toEqual({ kind: 'elsewhere', onClick: true });
  expect(pageState(TAB, [], false, HOSTS)).toEqual({ kind: 'restricted', what: 'click' });
  expect(pageState(TAB, [], true, HOSTS).kind).toBe('unknown');
  expect(pageState({ ...TAB, url: 'https://example.com/' }, [], false, HOSTS)).toEqual({ kind: 'elsewhere' });
  expect(pageState({ ...TAB, url: 'about:config' }, [], false, HOSTS)).toEqual({ kind: 'restricted', what: 'own' });
  expect(pageState({ ...READ, url }, [], false, HOSTS).kind).toBe('none');
});
