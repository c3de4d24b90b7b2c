import { expect, test } from 'vitest';
import { chosenRows, faultRows } from './rows';
import { testedIds } from './tested';

const rows = faultRows();
const tested = new Set([...testedIds().values()].flatMap((ids) => [...ids]));

test('a row has a test, or says why it cannot happen, and never both', () => {
  const neither = rows.filter(({ id, none }) => none === undefined && !tested.has(id));
  const both = rows.filter(({ id, none }) => none !== undefined && tested.has(id));
  expect({ neither: neither.map(({ id }) => id), both: both.map(({ id }) => id) }).toEqual({ neither: [], both: [] });
});

test('an id that a test carries is a row', () => {
  const ids = new Set(rows.map(({ id }) => id));
  const kinds = new Set(rows.map(({ id }) => id.slice(0, 2)));
  expect([...tested].filter((id) => kinds.has(id.slice(0, 2)) && !ids.has(id))).toEqual([]);
});

test('rows are named by kind or by id, in any case', () => {
  expect(chosenRows(rows, []).length).toBe(rows.length);
  expect(chosenRows(rows, ['st', 'HP-02']).map(({ id }) => id)).toEqual(
    rows.flatMap(({ id }) => (id.startsWith('ST') || id === 'HP-02' ? [id] : [])),
  );
  expect(() => chosenRows(rows, ['XX'])).toThrow('No row is called “XX”. Name a kind (HP, HI, ST, LC, LS, PP, EX, AX)');
});
