import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { shortText, skillId } from '../../lib/core/schemas';
import { anyText } from './any-text';

describe('HI-07: a text of somebody else’s', () => {
  it.each([
    ['loses control characters', 'G\u0000o\u001f\u007f', 'Go'],
    ['loses characters that turn the direction', '\u202eGo\u2069', 'Go'],
    ['has one kind of space', ' Go \u00a0\n\t lang ', 'Go lang'],
    ['has no half characters', 'Go\ud800', 'Go\ufffd'],
    ['is cut', 'x'.repeat(1_000_000), 'x'.repeat(20)],
    ['keeps what is left when half a character is cut off', `${'x'.repeat(19)}🐳`, `${'x'.repeat(19)}\ufffd`],
  ])('%s', (_name, text, expected) => {
    expect(v.parse(shortText(20), text)).toBe(expected);
  });

  test('is short, well formed and without white space at its ends, and stays so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const short = v.parse(shortText(20), text);
        expect(short.length).toBeLessThanOrEqual(20);
        expect(short.isWellFormed()).toBe(true);
        expect(v.parse(shortText(20), short)).toBe(short.trim());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the id of a skill', () => {
  it.each(['go', 'c-plus-plus', '1password', 'größe', '日本'])('may be “%s”', (id) => {
    expect(v.is(skillId, id)).toBe(true);
  });

  it.each(['', '-', 'a-', '-a', 'a--b', 'a b', '__proto__', 'a.b', 'x'.repeat(81), 1, null])('may not be %j', (id) => {
    expect(v.is(skillId, id)).toBe(false);
  });
});
