import { describe, expect, test } from 'vitest';
import linkedin from '../../lib/boards/linkedin';
import classic from '../fixtures/pages/linkedin-classic.html?raw';
import guest from '../fixtures/pages/linkedin-guest.html?raw';
import sdui from '../fixtures/pages/linkedin-sdui.html?raw';
import { find } from './find';

const VIEW = 'https://www.linkedin.com/jobs/view/1234567890/';
const TEXT = /^(?:About the job\n\n)?We run a small cloud on OpenStack[\s\S]*than a symptom\.(?:\n+Kubernetes)?$/;

describe('a posting is its description, whatever the layout', () => {
  test.each([
    ['signed in', sdui, VIEW, 'Cloud | Storage Engineer'],
    ['signed in, classic', classic, VIEW, 'Storage Engineer'],
    [
      'signed in, classic, beside a list',
      classic,
      'https://www.linkedin.com/jobs/search/?currentJobId=1',
      'Storage Engineer',
    ],
    ['as a guest', guest, 'https://cz.linkedin.com/jobs/view/storage-engineer-at-quarry-lane-1', 'Storage Engineer'],
  ])('%s', (_name, html, address, title) => {
    expect(find(html, address)).toEqual([
      { title, company: 'Quarry Lane', path: expect.stringMatching(/^LinkedIn /), text: expect.stringMatching(TEXT) },
    ]);
  });
});

test('the newest markers of the description come first', () => {
  const marked = sdui.replace(
    '<div><h2>About the job',
    '<div componentkey="JobDetails_AboutTheJob_1"><h2>About the job',
  );
  expect(find(marked, VIEW)).toMatchObject([{ path: expect.stringContaining('AboutTheJob') }]);
});

test('a window that names no company leaves the title whole', () => {
  const html = sdui.replace(/<title>.*<\/title>/, '<title>Storage Engineer | LinkedIn</title>');
  expect(find(html, VIEW)).toMatchObject([{ title: 'Storage Engineer', company: 'Quarry Lane' }]);
});

test('beside a list the title is that of the posting, not of the window', () => {
  const html = sdui
    .replace(/<title>.*<\/title>/, '<title>(3) storage Jobs | LinkedIn</title>')
    .replace('<h2>About the job', '<a href="/jobs/view/1/">Storage Engineer</a><h2>About the job');
  expect(find(html, 'https://www.linkedin.com/jobs/search/?currentJobId=1')).toMatchObject([
    { title: 'Storage Engineer' },
  ]);
});

test.each([
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/somebody/',
  'https://linkedin.example/jobs/view/1',
])('no posting at %s', (address) => {
  expect(find(sdui, address)).toEqual([]);
});

test('is asked for, and says why', () => {
  expect(linkedin.access).toBe('ask');
  expect(linkedin.reason).toMatch(/terms/);
});
