import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/core/mentions/candidate';
import { caseProves, isLabelled, isShouted, opensSentence, standsAlone } from '../../../lib/core/mentions/case-proof';
import { fold } from '../../../lib/core/text/fold';
import { skillsIn } from '../small-dictionary';

/** A text with one name in brackets: the folded text, and the place of the name. */
function marked(text: string): { text: ReturnType<typeof fold>; one: Candidate } {
  const start = text.indexOf('[');
  const one = { start, end: text.indexOf(']') - 1, options: [] };
  return { text: fold(text.replace(/[[\]]/g, '')), one };
}

describe('a capital proves a name', () => {
  it.each(['We write [Go] here.', 'It is for [React] people', 'we love [NoSQL]', 'in [REST] and more'])(
    'in “%s”',
    (text) => {
      const { text: folded, one } = marked(text);
      expect(caseProves(folded, one, () => false)).toBe(true);
    },
  );

  it.each([
    '[Go] the extra mile.',
    'It pays. [React] fast!',
    '- [Express] yourself',
    'we [go] home',
    'See the [Spring] Garden',
  ])('but not in “%s”', (text) => {
    const { text: folded, one } = marked(text);
    expect(caseProves(folded, one, () => false)).toBe(false);
  });

  it('but not where all is in capitals', () => {
    const { text, one } = marked('WE WILL [REST] ASSURED');
    expect(isShouted(text.cased)).toBe(true);
    expect(caseProves(text, one, () => true)).toBe(false);
  });
});

it.each([
  ['EXCEL IN YOUR NEW ROLE', true],
  ['We use AWS and GCP', false],
  ['AWS', false],
  ['', false],
])('sees whether “%s” is shouted: %s', (text, expected) => {
  expect(isShouted(text)).toBe(expected);
});

it.each([
  ['[Go] home', true],
  ['We do. [Go] home', true],
  ['“[Go] home”', true],
  ['Tasks:\n- [Go] home', true],
  ['• [Go] home', true],
  ['We use [Go] home', false],
  ['Python, [Go]', false],
])('sees whether the name opens a sentence in “%s”: %s', (text, expected) => {
  const { text: folded, one } = marked(text);
  expect(opensSentence(folded, one.start)).toBe(expected);
});

it.each([
  ['[Go]', true],
  ['- [Go]', true],
  ['• [Go] 1.22+', true],
  ['[Go] the extra mile', false],
  ['We use [Go]', false],
])('sees whether the name stands alone in “%s”: %s', (text, expected) => {
  const { text: folded, one } = marked(text);
  expect(standsAlone(folded, one)).toBe(expected);
});

it.each([
  ['Nice to have: Rust', 'rust'],
  ['Must have: Go', 'go'],
  ['Main language: Go', 'go'],
  ['Programmiersprache: Rust', 'rust'],
  ['3 years of R.', 'r?'],
  ['Rust\tnice to have', 'rust'],
  ['Go: required', 'go'],
  ['Rust: 2y', 'rust'],
  ['Rust (three years)', 'rust'],
  ['Erfahrung mit Rust', 'rust'],
])('“%s” names %s', (text, skill) => {
  expect(skillsIn(text)).toEqual([skill]);
});

it.each(['Our motto: Go the distance', 'Go the extra mile', 'How we work: Go slow', 'After 3 years of rust and dust'])(
  '“%s” names none',
  (text) => {
    expect(skillsIn(text)).toEqual([]);
  },
);

describe('a label, or its years, prove one name', () => {
  it.each([
    'Config management: [Puppet]',
    'Statistik: [R]',
    'Obrigatório: [Swift]',
    '[React]: 3–5 years',
    '[Rust]: 2y',
  ])('“%s”', (text) => {
    const { text: folded, one } = marked(text);
    expect(isLabelled(folded, one)).toBe(true);
  });

  it.each(['Office dog: [Ruby]', 'Location: [Dart] Street', 'Contact: [Chef]', '[React]: 3–5 of us'])(
    'but not “%s”',
    (text) => {
      const { text: folded, one } = marked(text);
      expect(isLabelled(folded, one)).toBe(false);
    },
  );
});
