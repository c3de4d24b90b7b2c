import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { searchSkills } from '../../../lib/core/dictionary/search';
import { anyText } from '../any-text';
import { DICTIONARY } from '../small-dictionary';

const names = (typed: string, most?: number) => searchSkills(DICTIONARY, typed, most).map(({ name }) => name);

it('finds by the beginning of a name, the whole name first', () => {
  expect(names('java')).toEqual(['Java', 'JavaScript']);
});

it('finds by what is inside of a name from three letters on, best known first', () => {
  expect(names('sql')).toEqual(['PostgreSQL', 'MySQL']);
  expect(names('ql')).toEqual([]);
});

it('finds by an alias, and says by which', () => {
  expect(searchSkills(DICTIONARY, 'golang')).toEqual([
    { id: 'go', name: 'Go', category: 'languages', alias: 'Golang' },
  ]);
  expect(searchSkills(DICTIONARY, 'docker')).toEqual([{ id: 'docker', name: 'Docker', category: 'infrastructure' }]);
});

it.each(['node js', 'NODEJS', 'Node-js', ' node.js '])('does not mind case and separators: “%s”', (typed) => {
  expect(names(typed)).toEqual(['Node.js']);
});

it('gives no more than asked for', () => {
  expect(names('c', 2)).toHaveLength(2);
});

it.each(['', '   ', '-', '(a+)+$', '.*', '[', '\\'])('HI-08: finds nothing for “%s”', (typed) => {
  expect(names(typed)).toEqual([]);
});

test('never throws, and gives each skill once', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const ids = searchSkills(DICTIONARY, typed).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 1000 },
  );
});
