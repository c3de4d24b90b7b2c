import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { plainBlocks } from '../../../lib/core/posting/plain-blocks';
import { anyText } from '../any-text';

/** The blocks of a text as `kind: words`. */
function blocksOf(text: string): string[] {
  return plainBlocks(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

it('knows headings, items and running text', () => {
  const text = 'Requirements:\n- Go\n* Rust\n• Python\n1. Linux\n\nWe are a small team.';
  expect(blocksOf(text)).toEqual([
    'heading: Requirements:',
    'item: - Go',
    'item: * Rust',
    'item: • Python',
    'item: 1. Linux',
    'text: We are a small team.',
  ]);
});

it.each(['# About the role', '## What you will do', '**Requirements**', 'REQUIREMENTS', 'Nice to have:'])(
  'takes “%s” as a heading',
  (line) => {
    expect(blocksOf(`${line}\n\nSome text follows here.`)[0]).toBe(`heading: ${line}`);
  },
);

it('joins the lines that a mailer wrapped', () => {
  const text =
    'We look for somebody who has run Kubernetes for\nyears and who can write Go services that others\nlike to read.';
  expect(blocksOf(text)).toEqual([`text: ${text}`]);
});

it('leaves the lines of a list without bullets apart', () => {
  expect(blocksOf('Python\nGo\nLinux')).toEqual(['text: Python', 'text: Go', 'text: Linux']);
});

it('gives the indented lines behind a bullet to its item', () => {
  const text = '- Five years of Go\n  in production\n- Linux';
  expect(blocksOf(text)).toEqual(['item: - Five years of Go\n  in production', 'item: - Linux']);
});

it('leaves out a byte order mark and the returns of Windows', () => {
  expect(blocksOf('\ufeffWe use Go.\r\n\r\nAnd Rust.\r\n')).toEqual(['text: We use Go.', 'text: And Rust.']);
});

it('gives none for white space', () => {
  expect(plainBlocks(' \n\n\t\n')).toEqual([]);
});

test('every text: ordered, apart, inside the text, without white space at their ends, leaving out nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      let outside = '';
      for (const { start, end } of plainBlocks(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        outside += text.slice(last, start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect((outside + text.slice(last)).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});
