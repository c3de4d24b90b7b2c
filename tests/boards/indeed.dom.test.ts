import { expect, test } from 'vitest';
import classic from '../fixtures/pages/indeed.html?raw';
import recent from '../fixtures/pages/indeed-2026.html?raw';
import { find } from './find';

const VIEW = 'https://de.indeed.com/viewjob?jk=0123456789abcdef';
const LIST = 'https://de.indeed.com/jobs?q=go&vjk=0123456789abcdef';

test('a company without a page of its own is no link', () => {
  const html = recent.replace(/<a href="\/cmp.*?<\/a>/, '<div data-testid="vj-company-name">Quarry Lane</div>');
  expect(find(html, VIEW)).toMatchObject([{ company: 'Quarry Lane' }]);
});

test.each(['simpler-jobTitle', 'jobTitle'])('the heading of a title is known as %s, too', (name) => {
  const html = recent.replace(/<h5.*?<\/h5>/, `<h2 data-testid="${name}">Storage Engineer - job post</h2>`);
  expect(find(html, LIST)).toMatchObject([{ title: 'Storage Engineer' }]);
});

test('what the heading of a posting beside a list ends in is not in it, however it is set', () => {
  const html = classic.replace('<span> - job post</span>', '<br>- job post');
  expect(find(html, LIST)).toMatchObject([{ title: 'Backend Engineer (m/w/d)' }]);
});

test('what was looked for is no title', () => {
  const html = recent.replace(/<h5.*?<\/h5>/, '');
  expect(find(html, LIST)).toMatchObject([{ title: '' }]);
  expect(find(html.replace('Find jobs', 'Storage Engineer'), VIEW)).toMatchObject([{ title: 'Storage Engineer' }]);
});

test('without its id the description is the innermost of its class', () => {
  const html = classic
    .replace('<div id="jobDescriptionText"', '<div class="jobsearch-JobComponent-description"><h2>Benefits</h2><div')
    .replace('<div id="mosaic', '</div><div id="mosaic');
  expect(find(html, VIEW)).toMatchObject([{ text: expect.stringMatching(/^Wir betreiben/) }]);
});

test('without any heading the title stands in the window', () => {
  const html = classic.replace(/<h1.*?<\/h1>/, '');
  expect(find(html, VIEW)).toMatchObject([{ title: 'Backend Engineer (m/w/d)' }]);
});
