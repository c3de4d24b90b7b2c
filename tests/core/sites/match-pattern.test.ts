import { expect, test } from 'vitest';
import { isOnHost, namesHost } from '../../../lib/core/sites/match-pattern';

test.each([
  ['https://jobs.example/*', 'jobs.example', true],
  ['https://jobs.example/*', 'evil-jobs.example', false],
  ['https://jobs.example/*', 'jobs.example.evil.example', false],
  ['https://jobs.example/*', 'www.jobs.example', false],
  ['https://*.jobs.example/*', 'www.jobs.example', true],
  ['https://*.jobs.example/*', 'a.b.jobs.example', true],
  ['https://*.jobs.example/*', 'jobs.example', true],
  ['https://*.jobs.example/*', 'evil-jobs.example', false],
  ['https://*/*', 'anything.example', true],
  ['<all_urls>', 'anything.example', false],
  ['', '', true],
])('%s and %s: %s', (pattern, host, expected) => {
  expect(isOnHost(pattern, host)).toBe(expected);
});

test.each([
  ['https://jobs.example/*', true],
  ['https://*.jobs.example/*', true],
  ['https://*/*', false],
  ['*://*/*', false],
  ['<all_urls>', false],
  ['http://jobs.example/*', false],
])('%s names a host: %s', (pattern, expected) => {
  expect(namesHost(pattern)).toBe(expected);
});
