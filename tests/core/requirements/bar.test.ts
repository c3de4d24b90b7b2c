import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { postingBar } from '../../../lib/core/requirements/bar';
import { anyText } from '../any-text';

it.each([
  ['Know 70% of the above? Then please apply.', 0.7],
  ['If you meet 80 % of the requirements, we encourage you to apply.', 0.8],
  ['You match sixty percent? Tick 60 percent of the boxes and get in touch.', 0.6],
  ['Du erfüllst 70 Prozent der Skills? Bewirb dich!', 0.7],
])('reads the bar of “%s”', (text, bar) => {
  expect(postingBar(text)).toBe(bar);
});

it.each([
  'We offer a 401k with a 50% match. Apply now!',
  'We offer 401(k) matching of up to 100%. To apply, send us your resume.',
  'This job is 100% remote. Apply if you have the skills.',
  'Up to 20% travel. Apply now.',
  'Men apply when they meet 60% of the criteria, women when they meet them all. We encourage you to apply.',
  'Studies show that people with 60% of the skills get the job. Apply!',
  'Nobody meets 100% of our requirements: apply anyway.',
  'We grew 70% last year.',
  'You know 70% of Go.',
  'Bonus of 25%, health care and more. We welcome everybody.',
  '',
])('finds none in “%s”', (text) => {
  expect(postingBar(text)).toBeUndefined();
});

test('is a share, for every text', () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 999 }), (text, number) => {
      const bar = postingBar(`${text} you meet ${number}% of the requirements, apply ${text}`);
      if (bar !== undefined) expect(bar > 0 && bar < 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
