import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { placesOf } from '../../../../lib/core/posting/fields/place';

const place = (address: unknown) => ({ '@type': 'Place', address });

it.each<[unknown, string | undefined]>([
  [place({ addressLocality: 'Berlin', addressRegion: 'BE', addressCountry: 'DE' }), 'Berlin, BE, DE'],
  [
    place({ addressLocality: 'Berlin', addressRegion: 'Berlin', addressCountry: { name: 'Germany' } }),
    'Berlin, Germany',
  ],
  [place({ streetAddress: '1 Dock Road', addressLocality: ' Oslo\n' }), 'Oslo'],
  [place('Quay 4, Oslo &amp; around'), 'Quay 4, Oslo & around'],
  [place([{ addressLocality: 'Oslo' }, { addressLocality: 'Bergen' }]), 'Oslo'],
  [{ '@type': 'Place', name: 'Oslo' }, 'Oslo'],
  [{ addressLocality: 'Oslo', addressCountry: ['NO', 'SE'] }, 'Oslo, NO'],
  ['Oslo', 'Oslo'],
  [[place('Oslo'), 'Bergen', place('Oslo')], 'Oslo; Bergen'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a; b; c; d; e; 2 more'],
  [place({ addressLocality: 5, addressCountry: null }), undefined],
  [['142', 'Oslo', '143'], 'Oslo'],
  [[], undefined],
  [7, undefined],
])('%j is %s', (location, line) => {
  expect(placesOf(location, undefined)).toBe(line);
});

test('where applicants may live counts where no place of work is named', () => {
  const countries = [
    { '@type': 'Country', name: 'Norway' },
    { '@type': 'State', name: 'Ohio, USA' },
  ];
  expect(placesOf(undefined, countries)).toBe('Norway; Ohio, USA');
  expect(placesOf(place({}), 'Norway')).toBe('Norway');
  expect(placesOf(place('Oslo'), countries)).toBe('Oslo');
});

test('HP-19: nothing throws, and what comes out is one short line', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.jsonValue(), (one, other) => {
      for (const line of [
        placesOf(one, other),
        placesOf(place(one), other),
        placesOf(place({ addressLocality: one }), [other]),
      ]) {
        expect((line ?? 'x').length).toBeGreaterThan(0);
        expect((line ?? '').length).toBeLessThanOrEqual(200);
        expect(line ?? '').not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }
    }),
    { numRuns: 1_000 },
  );
});
