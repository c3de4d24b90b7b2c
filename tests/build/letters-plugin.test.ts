import { describe, expect, it, test } from 'vitest';
import { withRanges } from '../../lib/build/letters-plugin';

/** What a pattern fits after it went through the plugin. The class is put together here, or it would be changed in this file, too. */
function fits(pattern: string, text: string): boolean {
  return new RegExp(withRanges(pattern), 'u').test(text);
}
const LETTER = `${'\\p'}{L}`;

const UNASSIGNED = new RegExp(`^${'\\p'}{Cn}$`, 'u');

describe('classes of letters and numbers', () => {
  test.each(['L', 'Lu', 'Ll', 'N'])(
    '%s is the same for what nine languages, Greek and Cyrillic are written with',
    (name) => {
      const known = new RegExp(`^${'\\p'}{${name}}$`, 'u');
      const blocks = [
        [0, 0x17f],
        [0x384, 0x3ce],
        [0x400, 0x45f],
      ] as const;
      const differ = blocks.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).filter(
          (one) => !UNASSIGNED.test(one) && known.test(one) !== fits(`^${'\\p'}{${name}}$`, one),
        ),
      );
      expect(differ).toEqual([]);
    },
  );

  it('are put in brackets where there are none', () => {
    expect(fits(`^${LETTER}{2}$`, 'żó')).toBe(true);
    expect(fits(`^[^${LETTER}-]$`, 'ż')).toBe(false);
    expect(fits(`^\\[${LETTER}\\]$`, '[ż]')).toBe(true);
    expect(fits(`^[-]${LETTER}$`, '-ż')).toBe(true);
  });

  it('are denied outside of brackets, and left within', () => {
    const none = LETTER.replace('p', 'P');
    expect(fits(`^${none}$`, 'ż')).toBe(false);
    expect(fits(`^${none}$`, '!')).toBe(true);
    expect(withRanges(`[${none}]`)).toBe(`[${none}]`);
  });

  it('are the same in text that a pattern is made of', () => {
    expect(new RegExp(withRanges(`x\\${LETTER}`)).test('xż')).toBe(true);
  });
});
