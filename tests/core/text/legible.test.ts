import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { legible } from '../../../lib/core/text/legible';

it.each([
  ['Working knowledge\u00a0of\u202fGit', 'Working knowledge of Git'],
  ['Er\u00adfah\u00adrung mit SQL\u200b', 'Erfahrung mit SQL'],
  ['\ud835\udc06\ud835\udc28 and \ufb01sh', 'Go and fish'],
  ['Vous mai\u0302trisez C', 'Vous ma\u00eetrisez C'],
  ['\uff27\uff4f', 'Go'],
])('%j is read as %j', (text, plain) => {
  expect(legible(text)?.text).toBe(plain);
});

it.each(['Plain words, naïve ones and “quotes”', 'Zwölf 🚀 Größen', '日本語', ''])('leaves “%s” as it is', (text) => {
  expect(legible(text)).toBeUndefined();
});

it('leads a name back to all that it is written with, and to nothing beside it', () => {
  const text = '\u00ad\ud835\udc06\ud835\udc28\u00ad, caf\u0065\u0301\u200b';
  const way = legible(text);
  expect(way?.from(0, 2)).toEqual({ start: 1, end: 5 });
  expect(way?.from(7, 8)).toEqual({ start: 11, end: 13 });
  expect(way?.at(text.length)).toBe(way?.text.length);
});

test('what a piece leads back to reads as that piece', () => {
  const part = fc.constantFrom('a', 'Go', ' ', '\u00a0', '\u00ad', '\ud835\udc06', '\ufb03', 'e\u0301', '🚀', '\n');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const way = legible(text);
      if (!way || way.text.length === 0) return;
      const [from, to] = [a % way.text.length, (b % way.text.length) + 1];
      const { start, end } = way.from(Math.min(from, to - 1), Math.max(from + 1, to));
      const said = text.slice(start, end);
      expect(legible(said)?.text ?? said).toContain(way.text.slice(Math.min(from, to - 1), Math.max(from + 1, to)));
    }),
  );
});
