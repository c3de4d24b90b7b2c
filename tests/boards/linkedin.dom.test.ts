import { expect, test } from 'vitest';
import guest from '../fixtures/pages/linkedin-guest.html?raw';
import sdui from '../fixtures/pages/linkedin-sdui.html?raw';
import { find } from './find';

const VIEW = 'https://www.linkedin.com/jobs/view/1234567890/';
const PANE = 'https://www.linkedin.com/jobs/search/?currentJobId=1';

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

test('a company without a page of its own is read from a label, or from the window', () => {
  const html = sdui.replaceAll(/<a class="a\d".*?<\/a>/g, '');
  expect(find(html, VIEW)).toMatchObject([{ title: 'Cloud | Storage Engineer', company: 'Quarry Lane' }]);
  const labelled = html.replace('<div><h2>', '<div><div aria-label="Company, Quarry Lane Inc.."></div><h2>');
  expect(find(labelled, VIEW)).toMatchObject([{ company: 'Quarry Lane Inc.' }]);
});

test('beside a list the title is that of the posting, not of the window', () => {
  const html = sdui
    .replace(/<title>.*<\/title>/, '<title>(3) storage Jobs | LinkedIn</title>')
    .replace('<h2>About the job', '<a href="/jobs/view/1/">Storage Engineer</a><h2>About the job');
  expect(find(html, PANE)).toMatchObject([{ title: 'Storage Engineer' }]);
});

test('links to apply, and around what it says of pay, are no title', () => {
  const html = sdui
    .replace(/<title>.*<\/title>/, '<title>(3) storage Jobs | LinkedIn</title>')
    .replace(
      '<h2>About the job',
      '<a aria-label="Easy Apply to this job" href="/jobs/view/1/apply/">Easy Apply</a><div><a href="/jobs/view/1/">€60K/yr</a></div><p><a href="/jobs/view/1/">Storage Engineer</a></p><h2>About the job',
    );
  expect(find(html, PANE)).toMatchObject([{ title: 'Storage Engineer' }]);
});

test('what is said of the company is no description', () => {
  const part = (name: string, text: string) =>
    `<div id="JobDetails_${name}_1"><div data-testid="expandable-text-box">${text}</div></div>`;
  const parts = (job: string) => part('AboutTheJob', job) + part('AboutTheCompany', 'We sail. '.repeat(40));
  const page = (job: string) => sdui.replace(/<div><h2>About the job.*/s, parts(job));
  expect(find(page('We cook. '.repeat(40)), VIEW)).toMatchObject([{ text: expect.stringMatching(/^We cook/) }]);
  expect(find(page('Soon.'), VIEW)).toEqual([]);
});

test('a description without a box of its own is the part about the job', () => {
  const part = '<div data-sdui-component="com.example.aboutTheJob"><h2>About the job';
  const html = sdui.replace('<div><h2>About the job', part).replaceAll('data-testid="expandable-text-box"', '');
  expect(find(html, VIEW)).toMatchObject([{ text: expect.stringContaining('OpenStack') }]);
});

test('of guests’ pages the description may be short', () => {
  const html = guest.replace(/(__markup">We run).*?(symptom\.)/, '$1 it $2');
  expect(find(html, VIEW)).toMatchObject([{ text: 'We run it symptom.' }]);
});

test('without its heading, a guest’s page is named by the sentence in the window', () => {
  const html = guest.replace(/<h1.*?<\/h1>/, '');
  expect(find(html, VIEW)).toMatchObject([{ title: 'Storage Engineer', company: 'Quarry Lane' }]);
});

test('what guests’ lists load of a posting is one', () => {
  const address = 'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1234567890';
  expect(find(guest, address)).toMatchObject([{ title: 'Storage Engineer' }]);
});
