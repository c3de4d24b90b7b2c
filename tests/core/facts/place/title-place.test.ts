import { expect, it } from 'vitest';
import { titlePlaceIn } from '../../../../lib/core/facts/place/title-place';

it.each([
  ['Softwaretester*in Linz', 'Linz'],
  ['Reno, NV - Sr. Engineer (Java) Acme.com - software for dentists.', 'Reno, NV'],
  ['Entwickler:in Ulm', 'Ulm'],
  ['Mobile Engineer (Argentina)', 'Argentina'],
  ['Data Engineer - Costa Rica', 'Costa Rica'],
  ['Data Engineer, US/Seattle', 'US/Seattle'],
  ['Data Engineer | Berlin, Leipzig or Dresden', 'Berlin, Leipzig or Dresden'],
  ['Data Engineer | Austin, Texas', 'Austin, Texas'],
  ['Vienna, Austria - Tester', 'Vienna, Austria'],
  ['Dayton, OH - Contract Data Engineer', 'Dayton, OH'],
])('%s is in %s', (title, place) => {
  expect(titlePlaceIn(title)).toBe(place);
});

it.each([
  'Softwaretester*in',
  'Teacher of German',
  'Remote worldwide (Argentina)',
  'Tester - France Telecom',
  'Paris - Tester',
  'London, UK',
])('%s names no place', (title) => {
  expect(titlePlaceIn(title)).toBeUndefined();
});
