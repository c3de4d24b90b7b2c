import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTextFragment } from '../../../lib/core/posting/text-fragment';

const PAGE = 'https://jobs.example/1';

/** The fragment for the first, or the named, place of a passage. */
function to(text: string, passage: string, from = 0): string {
  const start = text.indexOf(passage, from);
  return withTextFragment(PAGE, text, { start, end: start + passage.length }).replace(`${PAGE}#:~:text=`, '');
}

test('a passage that stands once is named by itself', () => {
  expect(to('We use Ceph. You know Go.', 'You know Go.')).toBe('You%20know%20Go.');
});

test('one that reads like others is told by the words around it, within its line', () => {
  const text = 'Go first\nYou write Go and Rust, and you read Go.';
  expect(to(text, 'Go', text.indexOf('write'))).toBe('You%20write-,Go,-and%20Rust%2C%20and');
  expect(to(text, 'Go')).toBe('Go,-first');
});

test('a long one by where it begins and ends', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  expect(to(words, words)).toBe('word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39');
  const lines = 'First line\nsecond line\nthird line';
  expect(to(lines, lines)).toBe('First%20line,third%20line');
});

test('signs that separate the parts of a directive are escaped', () => {
  expect(to('C++, a-b & c', 'C++, a-b & c')).toBe('C%2B%2B%2C%20a%2Db%20%26%20c');
});

test('a fragment of the address gives way; where nothing stands the address is all', () => {
  expect(withTextFragment(`${PAGE}#apply`, 'Go', { start: 0, end: 2 })).toBe(`${PAGE}#:~:text=Go`);
  expect(withTextFragment(PAGE, 'Go', { start: 2, end: 2 })).toBe(PAGE);
  expect(withTextFragment('', 'Go', { start: 0, end: 2 })).toBe('');
});

test('any passage of any text gives an address of one line, whose parts stand in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const address = withTextFragment(PAGE, text, { start, end });
      expect(address).toMatch(/^[\x21-\x7e]+$/);
      const [, directive = ''] = address.split('#:~:text=');
      const squeezed = text.toWellFormed().replace(/\s+/g, ' ');
      for (const part of directive.split(',')) {
        const plain = decodeURIComponent(part.replace(/^-|-$/g, ''));
        if (!plain.includes('\uFFFD')) expect(squeezed).toContain(plain);
      }
    }),
  );
});
