import { expect, test } from 'vitest';
import djinni from '../fixtures/pages/djinni.html?raw';
import { find } from './find';

test('the company is the one whose postings the page links to, or what the window says', () => {
  const address = 'https://djinni.co/jobs/100000-storage-engineer/';
  const html = djinni.replace(/<title>.*<\/title>/, '');
  const named = html.replace('<aside>', '<aside><a href="/jobs/company-quarry-1/">Quarry Lane</a>');
  const english = html.replace('<meta', '<title>Storage Engineer at Quarry Lane – Djinni</title><meta');
  expect([html, named, english].map((one) => find(one, address)[0]?.company)).toEqual([
    '',
    'Quarry Lane',
    'Quarry Lane',
  ]);
});
