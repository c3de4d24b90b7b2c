import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../lib/core/text/html-text';

test.each([
  ['<p>We use <b>Re</b>act.</p><ul><li>Ceph</li><li>Go</li></ul>', 'We use React.\nCeph\nGo'],
  ['a<br/>b<style>p > b { }</style><script>"</p>"</script>c<!-- <p> -->d', 'a\nb\ncd'],
  ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;C&lt;/p&gt;', 'R&D\nC'],
  ['5 < 6 &amp; 7 > 3, x<y', '5 < 6 & 7 > 3, x'],
  ['<a title="a > b" href=\'>\'>link</a>', 'link'],
  ['  two \n\n  lines&nbsp;here ', 'two\nlines here'],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each([
  ['&eacute;&Uuml;&euro;&rsquo;&bull;&ndash;', 'éÜ€’•–'],
  ['&#233;&#xE9;&#x1F600;', 'éé😀'],
  ['&unknown; & &; &#; &toString; &amp', '&unknown; & &; &#; &toString; &'],
  ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
])('entities: %s', (text, decoded) => {
  expect(htmlToText(text)).toBe(decoded);
});

describe('HP-19: for any text', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '<p',
    '<a href="',
    "='",
    '<!--',
    '-->',
    '<script>',
    '</style',
    '&',
    '&#x',
    ';',
    '\n',
    'İ',
    '\ud800',
  );

  test('nothing throws, and no tag is left', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        expect(htmlToText(parts.join(''))).not.toMatch(/<p>|<script>/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('text without markup stays as it is, white space aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZé\u00a0İ\ud83d😀 \n\t>;#"/') }), (text) => {
        const plain = text.replace(/[<&]/g, '');
        expect(htmlToText(plain).replace(/\s+/g, '')).toBe(plain.replace(/\s+/g, ''));
      }),
    );
  });

  test.each(['<', '<a ', '<a href="', '<!--', '<script>', '</', '&', '&#', '<p>', "<a b='"])(
    'half a megabyte of %s is done with',
    (piece) => {
      expect(htmlToText(piece.repeat(Math.ceil(524_288 / piece.length))).length).toBeLessThanOrEqual(
        524_288 + piece.length,
      );
    },
  );
});
