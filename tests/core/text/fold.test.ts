import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../lib/core/text/fold';
import { anyText } from '../any-text';

/** A text and what it is matched as. */
const FOLDED: [string, string, string][] = [
  ['full-width letters', 'ＲＥＡＣＴ', 'react'],
  ['a soft hyphen inside a word', 'Ja\u00adva', 'java'],
  ['a no-break space', 'Spring\u00a0Boot', 'spring boot'],
  ['a zero-width space inside a word', 'Kuber\u200bnetes', 'kubernetes'],
  ['a word joiner and a byte order mark', '\ufeffRe\u2060act', 'react'],
  ['composed accents', 'r\u00e9sum\u00e9', 'resume'],
  ['combining accents', 're\u0301sume\u0301', 'resume'],
  ['a capital that grows in lower case', '\u0130stio', 'istio'],
  ['a non-breaking hyphen', 'Node\u2011js', 'node-js'],
  ['a typographic apostrophe', 'Docker\u2019s', "docker's"],
  ['typographic quotation marks', '“Go” „Go“ «Go»', '"go" "go" "go"'],
  ['the sharp sign of music', 'F\u266f', 'f#'],
  ['bold letters as networks show them', '𝗞𝘂𝗯𝗲𝗿𝗻𝗲𝘁𝗲𝘀 𝟮', 'kubernetes 2'],
  ['slanted ones, of which one is older', '𝑃𝑦𝑡ℎ𝑜𝑛', 'python'],
  ['ligatures', 'Terraﬁrm, Airﬂow', 'terrafirm, airflow'],
  ['the tab', 'Go\tRust', 'go rust'],
  ['an ordinary text', 'Go, C++ and .NET', 'go, c++ and .net'],
];

describe('AX-11: fold', () => {
  it.each(FOLDED)('makes %s plain', (_name, text, lower) => {
    expect(fold(text).lower).toBe(lower);
  });

  it('points back into the original, past what it left out', () => {
    const text = 'Use Ja\u00adva daily';
    const { lower, offsets } = fold(text);
    const start = lower.indexOf('java');
    expect(text.slice(offsets[start], offsets[start + 4])).toBe('Ja\u00adva');
  });

  it('points back into the original from bold letters and from both letters of a ligature', () => {
    const text = '🚀 𝗨𝘀𝗲 ﬁne 𝗝𝗮𝘃𝗮 daily';
    const { lower, offsets } = fold(text);
    const [java, fine] = [lower.indexOf('java'), lower.indexOf('fine')];
    expect(text.slice(offsets[java], offsets[java + 4])).toBe('𝗝𝗮𝘃𝗮');
    expect(text.slice(offsets[fine], offsets[fine + 4])).toBe('ﬁne');
  });

  it('never cuts the accent off the letter before it', () => {
    const text = 're\u0301sume\u0301 of C';
    const { lower, offsets } = fold(text);
    expect(text.slice(offsets[0], offsets[lower.indexOf(' ')])).toBe('re\u0301sume\u0301');
  });
});

test('AX-11: every text keeps its length in lower case and its way back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { cased, lower, offsets } = fold(text);
      expect(lower).toHaveLength(cased.length);
      expect(offsets).toHaveLength(cased.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      for (let i = 1; i < offsets.length; i++) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] as number);
    }),
    { numRuns: 1000 },
  );
});

test('AX-11: folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = fold(text).cased;
      expect(fold(once).cased).toBe(once);
    }),
    { numRuns: 1000 },
  );
});
