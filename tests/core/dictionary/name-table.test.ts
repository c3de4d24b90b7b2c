import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildDictionary } from '../../../lib/build/skills/build-dictionary';
import { type NameTable, ROOT } from '../../../lib/core/dictionary/name-table';
import { spellingKey } from '../../../lib/core/dictionary/spelling';
import { anyText } from '../any-text';

/** A table of skills that are called so, each with a number for its id. */
const tableOf = (...spellings: string[]): NameTable =>
  buildDictionary({ all: spellings.map((name, i) => ({ id: `${i}`, name })) }).names;
const found = (table: NameTable, key: string) => table.get(key).map(({ skill }) => skill);

it('gives what a whole key ends in, and nothing for its beginning or more of it', () => {
  const table = tableOf('Spring', 'Spring Boot');
  expect(found(table, 'spring')).toEqual(['0']);
  expect(found(table, 'springboot')).toEqual(['1']);
  expect(found(table, 'springb')).toEqual([]);
  expect(found(table, 'springboots')).toEqual([]);
});

it('keeps several skills of one spelling in the order they came', () => {
  expect(found(tableOf('Nova', 'nova'), 'nova')).toEqual(['0', '1']);
});

it('HI-08: takes every sign of a spelling as itself', () => {
  const table = tableOf('(a+)+$', '.*', '[', '\\', 'C++');
  expect(found(table, 'aaaa')).toEqual([]);
  expect(found(table, '(a+)+$')).toEqual(['0']);
});

test('HI-08: whatever is in it is found under its key, as it was written', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 8 }), (spellings) => {
      const table = tableOf(...spellings);
      for (const [i, spelling] of spellings.entries()) {
        const { key, cased, gaps } = spellingKey(spelling);
        expect(table.get(key)).toContainEqual(expect.objectContaining({ text: spelling, skill: `${i}`, cased, gaps }));
      }
    }),
    { numRuns: 1000 },
  );
});

describe('a walk', () => {
  const table = tableOf('Go', 'Gopher', 'Rust');

  it('leads from node to node, and nowhere for what no key goes on with', () => {
    const g = table.next(ROOT, 'g'.charCodeAt(0));
    expect(g).not.toBe(ROOT);
    expect(table.next(g, 'x'.charCodeAt(0))).toBe(ROOT);
    expect(table.next(ROOT, '字'.charCodeAt(0))).toBe(ROOT);
    expect(table.at(table.walk(g, 'xo', 1)).map(({ text }) => text)).toEqual(['Go']);
  });

  it('tells of gaps where a spelling has one', () => {
    const gaps = tableOf('Spring Boot', 'Springer');
    expect(gaps.mayHaveGap(gaps.walk(ROOT, 'spring', 0))).toBe(true);
    expect(gaps.mayHaveGap(gaps.walk(ROOT, 'sprin', 0))).toBe(false);
  });

  it('begins the children of a node where those of the node before end', () => {
    const g = table.walk(ROOT, 'go', 0);
    expect(table.childrenOf(g + 1) - table.childrenOf(g)).toBe(1);
  });
});

it('knows a skill by its id before any text had it, and none that it has not', () => {
  const { names } = buildDictionary({
    all: [
      { id: 'c-plus-plus', name: 'C++' },
      { id: 'own', name: 'Other' },
    ],
  });
  expect(names.numberOf('c-plus-plus')).toBe(0);
  expect(names.numberOf('own')).toBe(1);
  expect(names.numberOf('none')).toBeUndefined();
  expect(names.idOf(1)).toBe('own');
});

it('names a skill by its name first, and by what counts in one case alone', () => {
  const { names } = buildDictionary({
    all: [
      { id: 'go', name: 'Go', full: ['Go language'], aliases: ['Golang'], exact: ['Go'], not: ['Go to'], field: true },
    ],
  });
  expect(names.namesOf(0)).toEqual(['Go', 'Go language', 'Golang']);
  expect(names.namesOf(0, true)).toEqual(['Go']);
  expect(names.isField(0)).toBe(true);
});
