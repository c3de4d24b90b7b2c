import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTolerantly } from '../../../lib/core/posting/tolerant-json';

test.each([
  ['a trailing comma', '{"a": [1, 2,], }'],
  ['comments', '/* head */ {"a": [1, // one\n 2]} // end'],
  ['CDATA', '//<![CDATA[\n{"a": [1, 2]}\n//]]>'],
  ['an HTML comment', '<!-- {"a": [1, 2]} -->'],
  ['a semicolon and a byte order mark', '\ufeff{"a": [1, 2]};'],
])('HP-19: %s is forgiven', (_name, text) => {
  expect(parseTolerantly(text)).toEqual({ a: [1, 2] });
});

test.each([
  ['raw line breaks and tabs', '{"a": "b\n\tc",}', 'b\n\tc'],
  ['other control characters', '{"a": "b\u0001c"}', 'b c'],
  ['escapes that are none', String.raw`{"a": "it\'s \x \u12",}`, "it's x \\u12"],
  ['quotes that are not escaped', '{"a": "a "b" c, "d" e"}', 'a "b" c, "d" e'],
  ['quotes that are not escaped at its end', '{"a": "say \\"b\\" or "c"",}', 'say "b" or "c"'],
  ['what looks like a comment or a comma', '{"a": "http://b, // ], <!-- }",}', 'http://b, // ], <!-- }'],
])('HP-19: %s in a string', (_name, text, expected) => {
  expect(parseTolerantly(text)).toEqual({ a: expected });
});

test.each(['', '{', '"', '{"a": }', 'undefined', '[1 2]', '/*', '//'])(
  'what cannot be read is undefined: %s',
  (text) => {
    expect(parseTolerantly(text)).toBeUndefined();
  },
);

describe('for any text', () => {
  test('JSON is read as JSON, also with commas and comments strewn in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        if (value === null) return;
        expect(parseTolerantly(json)).toEqual(value);
        expect(parseTolerantly(`<!--${JSON.stringify([value], null, 1).replace(/\n/g, ' /* , */\n')};-->`)).toEqual([
          value,
        ]);
      }),
    );
  });

  test('HP-19: nothing throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      '\\u',
      ',',
      ':',
      '/*',
      '*/',
      '//',
      '\n',
      '<!--',
      ']]>',
      '1',
      'true',
      '\0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        expect(() => parseTolerantly(parts.join(''))).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['{', '[', '"\\', '/*', ',', '<!--', '"a",', '//'])(
    'HP-19: half a megabyte of %s is done with',
    (piece) => {
      expect(parseTolerantly(piece.repeat(Math.ceil(524_288 / piece.length)))).toBeUndefined();
    },
  );
});
