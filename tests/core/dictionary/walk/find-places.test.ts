import packed from 'virtual:skills';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import {
  findPlaces,
  INNER_CAPITAL,
  isPlace,
  LONG_WORD,
  NAME,
  offsetOf,
} from '../../../../lib/core/dictionary/walk/find-places';
import { hitsAt } from '../../../../lib/core/mentions/hits';
import { isWordCharacter } from '../../../../lib/core/text/characters';
import { fold } from '../../../../lib/core/text/fold';
import { textNaming } from '../../any-text';
import { DICTIONARY, ENTRIES } from '../../small-dictionary';

const { names } = DICTIONARY;

/** The words at the places of a text, by why they are places. */
function placesOf(text: string, why: number, table = names): string[] {
  const { places } = table;
  expect(findPlaces(table, text, 0, text.length, places)).toBe(true);
  return Array.from({ length: places.count }, (_, place) => place)
    .filter((place) => isPlace(places, place, why))
    .map((place) => /^\W?\w+/.exec(text.slice(offsetOf(places, place)))?.[0] ?? '');
}

test('a name may stand where a key ends with a word, behind separators, or ahead of an ending', () => {
  expect(placesOf('Use docker with Spring  Boot, Pythons and more', NAME)).toEqual(['docker', 'Spring', 'Pythons']);
});

test('none stands where a word goes on as no name does', () => {
  expect(placesOf('dockerx, xdocker, Springfield', NAME)).toEqual([]);
});

test('a word that may come apart, and a long one, are places, too', () => {
  expect(placesOf('DockerLXD and ofkubernetes', INNER_CAPITAL)).toEqual(['DockerLXD']);
  expect(placesOf('an ordinary sentence of everyday words', LONG_WORD)).toEqual(['ordinary', 'sentence', 'everyday']);
});

it('folds as it goes', () => {
  expect(placesOf('Spring\u00a0Boot, Ｄocker, Dóckér', NAME)).toHaveLength(3);
});

it('leaves to its caller what folding drops characters of', () => {
  expect(findPlaces(names, 'Dock\u00ader', 0, 7, names.places)).toBe(false);
});

it('looks at a part of a text, and counts from its beginning', () => {
  const text = 'Rust! and Docker and Rust';
  expect(findPlaces(names, text, 10, 16, names.places)).toBe(true);
  expect(names.places.count).toBe(1);
  expect(offsetOf(names.places, 0)).toBe(0);
});

it('has room for as many places as a text has', () => {
  expect(placesOf('Docker '.repeat(5_000), NAME)).toHaveLength(5_000);
});

it('has room also where the last place there was room for is a name that begins with its stop', () => {
  const { names: anew } = openDictionary(packed);
  const room = anew.places.at.length;
  expect(placesOf(`${'Docker '.repeat(room - 1)}.NET Docker Docker`, NAME, anew).slice(-3)).toEqual([
    '.NET',
    'Docker',
    'Docker',
  ]);
});

describe('HI-08: no name that stands in a text is passed over', () => {
  const spellings = Object.values(ENTRIES)
    .flat()
    .flatMap(({ name, aliases = [], not = [] }) => [name, ...aliases, ...not]);

  test('whatever the text', () => {
    fc.assert(
      fc.property(textNaming(spellings), (text) => {
        const folded = fold(text);
        findPlaces(names, folded.cased, 0, folded.cased.length, names.places);
        const { places } = names;
        const seen = new Set<number>();
        for (let place = 0; place < places.count; place++)
          if (isPlace(places, place, NAME | INNER_CAPITAL)) seen.add(offsetOf(places, place));
        for (let i = 0; i < folded.lower.length; i++) {
          const isStart = !isWordCharacter(folded.lower.charCodeAt(i - 1)) || i === 0;
          if (isStart && isWordCharacter(folded.lower.charCodeAt(i)) && hitsAt(folded, i, names).length > 0)
            expect(seen).toContain(i);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

test('of prose little is looked at closer, on whatever machine', () => {
  const table = openDictionary(packed).names;
  const prose = 'We are a friendly team by the sea and look for somebody who wishes to grow with us. ';
  const names = placesOf(prose.repeat(20), NAME, table);
  expect(names.length).toBeLessThanOrEqual(table.places.words / 8);
  expect(table.places.nodes).toBeLessThan(prose.length * 20);
});
