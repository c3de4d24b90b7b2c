import { expect, test } from 'vitest';
import { placeLabel } from '../../../../lib/core/facts/place/place-label';
import { said } from '../said';

test.each([
  ['Location: Oslo', 10],
  ['- **Standort:** Ulm', 16],
  ['Miejsce pracy | Łódź', 16],
  ['📍 Gent', 3],
  ['The location: Oslo', 0],
  ['Locations are listed below', 0],
])('%s', (text, end) => {
  expect(placeLabel(text, 0, text.length)).toBe(end);
});

test('a label says where one must be, unless one may work from anywhere or a sentence says it', () => {
  expect(said('place', 'Location: Oslo\n\nYou spend two days a week in the office.')).toEqual([{ text: 'Oslo' }]);
  expect(said('place', 'Ort | Augsburg\nHomeoffice | 2 Tage je Woche')).toEqual([{ text: 'Augsburg' }]);
  expect(said('place', 'Location: Oslo\n\nThis job is fully remote.')).toEqual([]);
  expect(said('place', 'Location: Oslo\n\nYou must live in Norway.')).toEqual([{ text: 'Norway' }]);
});

test.each([
  ['Aarhus, Denmark (on-site, 4 days a week)', 'Aarhus, Denmark'],
  ['Based: our museum in Hull, term time only', 'Hull'],
  ['Standort Jena, hybrid: ein Tag pro Woche im Büro', 'Jena'],
  ['This job is remote, but you have to reside in one of: Ohio, Utah', 'Ohio, Utah'],
])('%s', (text, place) => {
  expect(said('place', text)).toEqual([{ text: place }]);
});

test.each(['Software Engineer (on-site)', 'Location: Flexible', 'Location: remote', 'Where: you decide'])(
  'no place: %s',
  (text) => {
    expect(said('place', text)).toEqual([]);
  },
);
