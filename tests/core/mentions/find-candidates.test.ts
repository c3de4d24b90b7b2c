import { describe, expect, it, test } from 'vitest';
import { packDictionary } from '../../../lib/build/skills/pack';
import { NameTable } from '../../../lib/core/dictionary/name-table';
import { findCandidates } from '../../../lib/core/mentions/find-candidates';
import { fold } from '../../../lib/core/text/fold';
import { DICTIONARY, ENTRIES } from '../small-dictionary';

/** What stands in a text, with the skills it may stand for. */
function candidates(text: string): [string, string[]][] {
  return findCandidates(fold(text), DICTIONARY).map(({ start, end, options }) => [
    text.slice(start, end),
    options.map(({ skill }) => skill),
  ]);
}

it('finds a spelling wherever it stands, whatever it will turn out to mean', () => {
  expect(candidates('Express yourself in R')).toEqual([
    ['Express', ['express']],
    ['R', ['r']],
  ]);
});

it('counts exact spellings in their case only', () => {
  expect(candidates('go, react and rust; GO')).toEqual([]);
});

it('lets a gap stand only where the spelling has one', () => {
  expect(candidates('Post greSQL, Dock er, Spring\nBoot')).toEqual([['Spring\nBoot', ['spring-boot']]]);
});

it('drops what a phrase hides, and goes on behind it', () => {
  expect(candidates('Go to market with Go')).toEqual([['Go', ['go']]]);
});

/** A text of each kind that makes matchers slow. */
const HOSTILE = [
  'Dr. ',
  '.',
  'a.b.',
  ',',
  'no-space',
  'x',
  'Go/',
  'Spring ',
  'open stack ',
  '👩‍💻',
  'e\u0301',
  '- ',
  'http://',
  'QEMUKVM',
  '@',
];

describe('LS-04: the work grows with the text and no faster', () => {
  test.each(HOSTILE)('of nothing but “%s”', (piece) => {
    const steps = (length: number) => {
      const counted = counting();
      findCandidates(fold(piece.repeat(Math.ceil(length / piece.length))), counted.dictionary);
      return counted.steps();
    };
    const [once, twice, fourTimes] = [steps(5_000), steps(10_000), steps(20_000)];
    expect(twice).toBeLessThanOrEqual(2.3 * once + 100);
    expect(fourTimes).toBeLessThanOrEqual(4.6 * once + 100);
  });

  test('a text without spaces of 200,000 characters comes to its end', () => {
    expect(candidates('DockerLXD'.repeat(22_000))).toEqual([]);
    expect(candidates(',Docker'.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('what a text costs, on whatever machine', () => {
  const PROSE = 'We are a friendly team with an office by the sea and look for somebody who likes to learn. ';

  test('prose asks for few nodes, and makes no spelling', () => {
    const counted = counting();
    const text = PROSE.repeat(100);
    expect(findCandidates(fold(text), counted.dictionary)).toEqual([]);
    expect(counted.steps()).toBeLessThan(text.length);
    expect(counted.spellings()).toBeLessThan(10);
  });

  test('a name is made into a spelling once, however often it stands in a text', () => {
    const counted = counting();
    expect(findCandidates(fold('Kafka, Docker and Ansible. '.repeat(100)), counted.dictionary)).toHaveLength(200);
    const made = counted.spellings();
    findCandidates(fold('Kafka, Docker and Ansible. '.repeat(500)), counted.dictionary);
    expect(counted.spellings()).toBe(made);
  });
});

/** The small dictionary with a table that counts how often it is asked for a next node, or a walk goes through one. */
function counting() {
  let count = 0;
  const made = new Set<object>();
  const names = new (class extends NameTable {
    override spelling(end: number) {
      const spelling = super.spelling(end);
      made.add(spelling);
      return spelling;
    }
    override next(node: number, code: number): number {
      count++;
      return super.next(node, code);
    }
  })(packDictionary(ENTRIES));
  return { dictionary: { ...DICTIONARY, names }, steps: () => count + names.places.nodes, spellings: () => made.size };
}
