import { expect, test } from 'vitest';
import { savedAddress, savedIds } from '../../../entrypoints/background/saved/saved-id';
import type { Posting } from '../../../lib/core/posting/posting';

const posting = (url: string, title = 'Engineer', company = 'Acme'): Posting => ({
  url,
  title,
  company,
  text: '',
  blocks: [],
});

test('PP-11: a posting is known by its address alone, whatever led there', () => {
  const one = posting('https://jobs.example/1?utm_source=mail#apply');
  expect(savedIds([one, posting('https://jobs.example/2')])).toEqual([
    'https://jobs.example/1',
    'https://jobs.example/2',
  ]);
  expect(savedAddress(one)).toBe('https://jobs.example/1');
});

test('several at one address are told apart by title and company', () => {
  const all = [posting('https://jobs.example/all', 'Engineer'), posting('https://jobs.example/all#2', 'Designer')];
  expect(savedIds(all)).toEqual(['https://jobs.example/all Engineer Acme', 'https://jobs.example/all Designer Acme']);
});

test.each(['', 'not an address', 'about:srcdoc', 'javascript:alert(1)'])(
  '“%s” is no address, and title and company stand in',
  (url) => {
    const one = posting(url);
    expect(savedAddress(one)).toBe('');
    expect(savedIds([one])).toEqual([' Engineer Acme']);
  },
);
