import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { withoutEnd } from '../../../lib/core/text/without-end';

test.each([
  ['Go!?', 'Go'],
  ['!?', ''],
  ['', ''],
  ['Go! now', 'Go! now'],
  ['Go 😀😀', 'Go'],
  ['𝒢!', '𝒢'],
])('“%s” ends in “%s”', (text, expected) => {
  expect(withoutEnd(text, /[^\p{L}\p{N}]/u)).toBe(expected);
});

it('is what a pattern takes off', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '!', ' ', '😀', '\ud83d', '\ude00', '𝒢') }), (text) => {
      expect(withoutEnd(text, /[^\p{L}]/u)).toBe(text.replace(/[^\p{L}]+$/u, ''));
    }),
  );
});
