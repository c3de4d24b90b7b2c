import fc from 'fast-check';

const SIGNS = [...'.,;:!?()[]{}<>/\\-_+#&@|*•·\'"`~%^=$ \t\n\r'];
const UNICODE = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2011',
  '\u2019',
  '\u0301',
  '\u0130',
  '\u0131',
  'ß',
  'é',
  'e\u0301',
  'Ｒ',
  '\ud800',
  '\udc00',
  '👩‍💻',
  '職',
  '\u202e',
  'ﬁ',
  '\ud835',
  '𝗚',
];
const WORDS = [
  'Go',
  'C++',
  'C#',
  '.NET',
  'Node.js',
  'Kubernetes',
  'LXC',
  'Dr.',
  'e.g.',
  '5+ years',
  'or',
  'and',
  'a plus',
  'Requirements:',
  'http://',
  'x@y.z',
  'San',
  'the',
];

/** Any string at all: the hostile, the broken, and what looks like a posting. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...SIGNS, ...UNICODE, ...WORDS), maxLength: 60 }),
);

/** Words of a posting with the names of a dictionary among them, joined by what stands between words. */
export function textNaming(names: string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...UNICODE) },
  );
  const between = fc.constantFrom(' ', ', ', ' or ', '/', ' and ', '. ', '\n', '\n\n', '; ', '', '-', ' (', ') ');
  return fc.array(fc.tuple(word, between), { maxLength: 40 }).map((parts) => parts.flat().join(''));
}
