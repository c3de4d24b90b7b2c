import { expect, it } from 'vitest';
import {
  isAsciiLetter,
  isDigit,
  isLetterUnit,
  isUpperCase,
  isWordCharacter,
  LETTERS,
} from '../../../lib/core/text/characters';

it.each([
  ['a', true],
  ['Z', true],
  ['0', true],
  ['é', true],
  ['ß', true],
  ['ж', true],
  ['職', false],
  ['를', false],
  ['🐳', false],
  ['_', false],
  ['-', false],
  ['.', false],
  ['+', false],
  ['#', false],
  [' ', false],
  ['\u00a0', false],
  ['×', false],
  ['•', false],
  ['–', false],
  ['’', false],
  ['（', false],
  ['。', false],
])('takes %s as part of a word: %s', (character, expected) => {
  expect(isWordCharacter(character.charCodeAt(0))).toBe(expected);
});

it('takes nothing past the end of a text as part of a word', () => {
  expect(isWordCharacter('a'.charCodeAt(1))).toBe(false);
});

it('knows digits and letters of ASCII from their neighbours in the table', () => {
  const all = Array.from({ length: 128 }, (_, code) => code);
  expect(String.fromCharCode(...all.filter(isDigit))).toBe('0123456789');
  expect(String.fromCharCode(...all.filter(isAsciiLetter))).toBe(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  );
});

it.each([
  ['A', true],
  ['É', true],
  ['a', false],
  ['1', false],
  ['職', false],
  ['', false],
])('sees in “%s” a capital: %s', (character, expected) => {
  expect(isUpperCase(character)).toBe(expected);
});

it('a code unit is a letter where it is one of the letters for patterns', () => {
  const pattern = new RegExp(`[${LETTERS}]`);
  const all = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(all.filter(isLetterUnit)).toEqual(all.filter((code) => pattern.test(String.fromCharCode(code))));
});
