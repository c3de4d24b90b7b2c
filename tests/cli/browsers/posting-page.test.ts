import { expect, test } from 'vitest';
import { postingPage } from '../../../lib/cli/browsers/posting-page';

const TEXT = `# Title

One line
and its next <b>one</b>.
- item & more
- last
## Heading
End.
`;

test('every element says where its text begins', () => {
  const page = postingPage(TEXT, 'A "title"', 'Acme & Sons');
  const found = [...page.matchAll(/<(\w+) data-at="(\d+)">([^<]*)/g)].map(([, name, at, text]) => [
    name,
    Number(at),
    text,
  ]);
  expect(found).toEqual([
    ['h2', 2, 'Title'],
    ['p', 9, 'One line\nand its next &lt;b>one&lt;/b>.'],
    ['li', 45, 'item &amp; more'],
    ['li', 59, 'last'],
    ['h2', 67, 'Heading'],
    ['p', 75, 'End.'],
  ]);
  for (const [, at, text] of found) {
    const plain = String(text).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(TEXT.slice(Number(at), Number(at) + plain.length)).toBe(plain);
  }
});

test('a heading that says the title again is left out', () => {
  expect(postingPage(TEXT, 'Title', 'Acme').match(/>Title</g)).toHaveLength(1);
});

test('lists are opened and closed', () => {
  expect(postingPage(TEXT, '', '').match(/<\/?ul>/g)).toEqual(['<ul>', '</ul>']);
  expect(postingPage('- only', '', '').match(/<\/?ul>/g)).toEqual(['<ul>', '</ul>']);
});

test('title and company are text, not markup', () => {
  expect(postingPage('', '<i>"x"', 'A&B')).toContain('Job Application for &lt;i>&quot;x&quot; at A&amp;B');
});
