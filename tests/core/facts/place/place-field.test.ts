import { expect, test } from 'vitest';
import { isPlaceField } from '../../../../lib/core/facts/place/place-field';
import { said } from '../said';

test.each(['Reno, NV', 'Berlin', 'London or New York', 'Aarhus, Denmark', 'Gdańsk / Kraków'])('a place: %s', (text) => {
  expect(isPlaceField(text)).toBe(true);
});

test.each(['Acme, Inc.', 'Senior Engineer', 'Rust', 'Full-time', 'Berlin is where we are'])('no place: %s', (text) => {
  expect(isPlaceField(text)).toBe(false);
});

test('the place of a line of fields is where one must be, unless one may work from anywhere', () => {
  expect(said('place', 'Acme | Reno, NV | ONSITE | Full-time')).toEqual([{ text: 'Reno, NV' }]);
  expect(said('place', 'Acme - Engineer - Oslo, Norway - on-site - full time')).toEqual([{ text: 'Oslo, Norway' }]);
  expect(said('place', 'Acme | Reno, NV | REMOTE | Full-time')).toEqual([]);
});
