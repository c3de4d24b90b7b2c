import { expect, test } from 'vitest';
import { KEYING, savedAddress, savedIds } from '../../../entrypoints/background/saved/saved-id';
import type { Posting } from '../../../lib/core/posting/posting';
import { savedNow } from '../../../lib/core/saved/merge-saved';

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

test('PP-11: a posting with a number is known by it, in a list, on its own page and twice in a tab', () => {
  const all = [
    posting('https://www.linkedin.com/jobs/search/?currentJobId=4000001', 'Engineer'),
    posting('https://de.linkedin.com/jobs/view/engineer-4000001', 'Ingenieur'),
  ];
  expect(savedIds(all)).toEqual(['linkedin:4000001', 'linkedin:4000001']);
});

test('what was saved under an address is moved to its number, and of several at one address each stays its own', () => {
  const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
  const saved = (id: string, one: Posting) => savedNow({ id, posting: one, reading, now: '2026-11-21T09:30:00.000Z' });
  const view = 'https://www.linkedin.com/jobs/view/4000001/';
  expect(KEYING.idOf(saved(view, posting(view)))).toBe('linkedin:4000001');
  const thread = 'https://news.ycombinator.com/item?id=1';
  const ids = ['Engineer', 'Designer'].map((title) =>
    KEYING.idOf(saved(`${thread} ${title} Acme`, posting(thread, title))),
  );
  expect(ids).toEqual(['hacker-news:1 Engineer Acme', 'hacker-news:1 Designer Acme']);
  expect(KEYING.idOf(saved(' Engineer Acme', posting('')))).toBe(' Engineer Acme');
});

test.each(['linkedin:1', 'hacker-news:1 Engineer Acme', 'https://jobs.example/1', ' Engineer Acme'])(
  '%s stays what it is when it is moved again',
  (id) => {
    const address = { 'linkedin:1': 'https://www.linkedin.com/jobs/view/1', ' Engineer Acme': '' }[id];
    const thread = 'https://news.ycombinator.com/item?id=1';
    const one = posting(address ?? (id.startsWith('https') ? id : thread));
    const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
    expect(KEYING.idOf(savedNow({ id, posting: one, reading, now: '2026-11-21T09:30:00.000Z' }))).toBe(id);
  },
);
