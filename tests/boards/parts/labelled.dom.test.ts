import { expect, test } from 'vitest';
import { labelled } from '../../../lib/boards/parts/labelled';

const PAGE = new DOMParser().parseFromString(
  '<dl><dt>Location type</dt><dd>Hybrid</dd><dt> Location\n</dt><dd> Brno, <b>Czechia</b></dd><dt>Pay</dt></dl><p>Location</p><p>Oslo</p>',
  'text/html',
);

test.each([
  ['the text after the label, all of it and nothing else', 'Location', 'Brno, Czechia'],
  ['nothing where nothing comes after it', 'Pay', ''],
  ['nothing where there is no such label', 'Type', ''],
])('%s', (_name, label, text) => {
  expect(labelled(PAGE, 'dt', label)).toBe(text);
});
