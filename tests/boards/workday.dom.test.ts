import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/workday.html?raw';
import { find } from './find';

const ADDRESS = 'https://quarrylane.wd3.myworkdayjobs.com/Careers/job/Release-Engineer_R-12';

test('no posting before the page has filled itself', () => {
  expect(find('<div id="root"></div>', ADDRESS)).toEqual([]);
});

test('data of an earlier posting, left in a page that has moved on, is not sent along', () => {
  const moved = fixture.replace('PostingHeader">Release Engineer', 'PostingHeader">Test Engineer');
  expect(find(fixture, ADDRESS)).toMatchObject([{ structured: expect.stringContaining('Quarry Lane Ltd.') }]);
  expect(find(moved, ADDRESS)).toEqual([expect.not.objectContaining({ structured: expect.anything() })]);
});
