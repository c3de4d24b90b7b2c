import { expect, it } from 'vitest';
import { hide, isPlain, PARTS, partOf } from '../../../lib/cli/train/hidden';
import { DICTIONARY } from '../../core/small-dictionary';

const place = (start: number, skill?: string) => ({ start, end: start + 4, ...(skill && { skill }) });

it('an entry is in one part, whatever its mentions', () => {
  expect(partOf('linux')).toBe(partOf('linux'));
  expect(partOf('linux')).toBeLessThan(PARTS);
});

it('hides the technologies of a part, and no field', () => {
  const places = [place(0, 'linux'), place(5), place(10, 'virtualization'), place(20, 'linux')];
  const { known, hidden } = hide(places, partOf('linux'), DICTIONARY);
  expect(hidden).toEqual([place(0, 'linux'), place(20, 'linux')]);
  expect(known).toEqual([
    { start: 5, end: 9, known: false },
    { start: 10, end: 14, known: false },
  ]);
  expect(hide(places, (partOf('linux') + 1) % PARTS, DICTIONARY).known[0]).toEqual({ start: 0, end: 4, known: true });
});

it('takes names alone for examples: no field, and no word that is also something else', () => {
  expect(isPlain('linux', DICTIONARY)).toBe(true);
  expect(isPlain('virtualization', DICTIONARY)).toBe(false);
  expect(isPlain('go', DICTIONARY)).toBe(false);
  expect(isPlain('nothing', DICTIONARY)).toBe(false);
});
