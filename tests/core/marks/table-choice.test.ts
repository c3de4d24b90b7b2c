import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, storedSettingsSchema } from '../../../lib/core/marks/settings';
import { WHOLE_TABLE } from '../../../lib/core/marks/table-choice';
import csv from '../../../lib/formats/csv';
import { TABLE_OFFER } from '../../../lib/formats/parts/table/offer';
import { SAVED } from '../../formats/sample';

test('a choice of columns that is not understood refuses no other setting', () => {
  const stored = { ...DEFAULT_SETTINGS, oneColour: true, table: { set: 7 } };
  expect(v.parse(storedSettingsSchema, stored)).toEqual({ ...DEFAULT_SETTINGS, oneColour: true, table: WHOLE_TABLE });
  expect(v.parse(storedSettingsSchema, DEFAULT_SETTINGS)).not.toHaveProperty('table');
});

test('every set that is offered has columns that there are, and is written with its own heads', () => {
  const names = TABLE_OFFER.columns.map(({ name }) => name);
  for (const { name, columns, headers } of TABLE_OFFER.sets) {
    expect(columns.filter((one) => !names.includes(one))).toEqual([]);
    expect(csv.render([SAVED], { set: name, byteOrderMark: false }).split('\r\n')[0]).toBe(
      headers.map((header) => `"${header}"`).join(','),
    );
  }
});
