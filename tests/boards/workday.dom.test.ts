import { expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { readJobPosting } from '../../lib/core/job-posting';
import { readPostingText } from '../../lib/page/posting-text';
import fixture from '../fixtures/pages/workday.html?raw';

function find(html: string, path: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return findPostings(page, new URL(path, 'https://quarrylane.wd3.myworkdayjobs.com')).map(({ body, ...said }) => ({
    ...said,
    text: readPostingText(body, page).text,
  }));
}

test.each(['/en-US/Careers/job/Brno/Release-Engineer_R-12', '/Careers/details/Release-Engineer_R-12?q=ci'])(
  'a posting at %s',
  (path) => {
    const [found, ...others] = find(fixture, path);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      title: 'Release Engineer',
      company: '',
      text: 'You release with Jenkins.\n\nGroovy',
    });
    expect(readJobPosting(found?.structured ?? '')?.company).toBe('Quarry Lane Ltd.');
  },
);

test('no posting in the list, nor before the page has filled itself', () => {
  expect(find(fixture, '/en-US/Careers')).toEqual([]);
  expect(find('<div id="root"></div>', '/en-US/Careers/job/Release-Engineer_R-12')).toEqual([]);
});
