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

it('gives a line that goes on in small letters to the item or the full line it was cut off from', () => {
  const item = '- Five years of looking after clusters of\nthe kind that we have\n- Linux';
  expect(blocksOf(item)).toEqual([
    'item: - Five years of looking after clusters of\nthe kind that we have',
    'item: - Linux',
  ]);
  expect(blocksOf('- Go\npython')).toEqual(['item: - Go', 'text: python']);
});

it.each(['•\nGo\n•\nLinux', '•\n\nGo\n\n•\n\nLinux', '1.\nGo\n2.\nLinux'])(
  'joins a mark alone on its line with what follows: %j',
  (text) => {
    expect(
      plainBlocks(text).map(({ start, end, kind }) => [kind, text.slice(start, end).replace(/^\S+\s+/, '')]),
    ).toEqual([
      ['item', 'Go'],
      ['item', 'Linux'],
    ]);
  },
);

it('knows the signs that word processors leave', () => {
  expect(blocksOf('\uf0b7 Go\n➢ Rust\n✓ Linux').map((block) => block.slice(0, 5))).toEqual(Array(3).fill('item:'));
});

it.each(['Requirements\n------------', 'Requirements\n===='])('takes an underlined line as a heading: %j', (text) => {
  expect(blocksOf(`${text}\nSome words`)).toEqual([`heading: ${text}`, 'text: Some words']);
});

it('takes the numbered parts of a posting as headings, and not the items of a numbered list', () => {
  expect(blocksOf('1. Your profile\n- Go\n\n2. Benefits\n- A bicycle').map((block) => block.split(':')[0])).toEqual([
    'heading',
    'item',
    'heading',
    'item',
  ]);
  expect(blocksOf('1. Experience\n2. Skills').map((block) => block.split(':')[0])).toEqual(['item', 'item']);
});

it.each<[string, (number | undefined)[]]>([
  ['- Go\n  - Rust\n  - C\n- Linux', [undefined, 2, 2, undefined]],
  ['1. Storage:\na. Ceph\nb. XFS\n2. Linux', [undefined, 2, 2, undefined]],
  ['- Go\n* Rust\n- C', [undefined, 2, undefined]],
  ['- Go\n - Rust', [undefined, undefined]],
])('tells how deep an item stands: %j', (text, depths) => {
  expect(plainBlocks(text).map(({ depth }) => depth)).toEqual(depths);
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
