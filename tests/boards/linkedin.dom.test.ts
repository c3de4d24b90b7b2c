import { expect, test } from 'vitest';
import sdui from '../fixtures/pages/linkedin-sdui.html?raw';
import { find } from './find';

const VIEW = 'https://www.linkedin.com/jobs/view/1234567890/';
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
