import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spellingKey } from '../../../lib/core/dictionary/spelling';
import { spellingsOf } from '../../../lib/core/dictionary/spellings';
import { findMentions } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { anyText, textNaming } from '../any-text';
import { DICTIONARY, ENTRIES, found, skillsIn } from '../small-dictionary';

const NAMES = Object.values(ENTRIES)
  .flat()
  .flatMap((entry) => spellingsOf(entry).map(([text]) => text));

describe('a mention is', () => {
  it.each<[string, string[]]>([
    ['We use C++ and C#.', ['C++', 'C#']],
    ['Services in .NET run here.', ['.NET']],
    ['Node.js/Express services', ['Node.js', 'Express']],
    ['Kernel work in C/C++', ['C', 'C++']],
    ['containers (LXC)', ['LXC']],
    ['Linux-based hosts', ['Linux']],
    ["Kubernetes' scheduler", ['Kubernetes']],
    ["Docker's images", ['Docker']],
    ['a CI/CD pipeline', ['CI/CD']],
    ['Erfahrung im SAP-Umfeld', ['SAP']],
    ['written in Python3.11', ['Python']],
    ['node js, NodeJS and Node-JS', ['node js', 'NodeJS', 'Node-JS']],
    ['Open Stack, Open-Stack', ['Open Stack', 'Open-Stack']],
    ['Postgres and postgreSQL', ['Postgres', 'postgreSQL']],
  ])('“%s”: %j', (text, words) => {
    expect(found(text).map(([word]) => word)).toEqual(words);
  });

  it.each([
    'R&D in Python',
    'Python for C-level people',
    'We use Python since our Series C round.',
    'See https://example.com/docker and python.example.com',
    'The code is at github.com/example/docker.',
    'Look at [our site](https://example.com/docker)',
    'Write to docker@example.com',
    'The file /etc/kubernetes/admin.conf',
    'pythonic, dockerize, javanese',
  ])('never part of “%s”', (text) => {
    expect(found(text).filter(([word]) => !/^Python$/.test(word))).toEqual([]);
  });

  it('the longest name that fits', () => {
    expect(found('OpenStack Neutron, Spring Boot and AWS Lambda')).toEqual([
      ['OpenStack Neutron', 'neutron'],
      ['Spring Boot', 'spring-boot'],
      ['AWS Lambda', 'aws-lambda'],
    ]);
  });

  it('not there where a phrase hides it, and only it', () => {
    expect(skillsIn('Our office on Spring Street, with Go to market plans')).toEqual([]);
    expect(skillsIn('Our office on Spring Street runs Docker')).toEqual(['docker']);
  });
});

describe('AX-11: a mention in a text of many signs', () => {
  it.each<[string, string]>([
    ['Ｄｏｃｋｅｒ developer', 'Ｄｏｃｋｅｒ'],
    ['We know Ja\u00adva well', 'Ja\u00adva'],
    ['We know Spring\u00a0Boot well', 'Spring\u00a0Boot'],
    ['We know Kuber\u200bnetes well', 'Kuber\u200bnetes'],
    ['We know F♯ well', 'F♯'],
    ['We know Node\u2011js well', 'Node\u2011js'],
    ['İ know Docker', 'Docker'],
    ['👩‍💻Docker🐳', 'Docker'],
    ['使用Docker部署', 'Docker'],
    ['Docker를 사용', 'Docker'],
    ['מפתח Python בכיר', 'Python'],
  ])('“%s” keeps its own letters', (text, word) => {
    expect(found(text).map(([one]) => one)).toEqual([word]);
  });
});

describe('every text has mentions', () => {
  const text = fc.oneof(textNaming(NAMES), anyText);

  test('in order, apart, each inside one block', () => {
    fc.assert(
      fc.property(text, (text) => {
        const posting = plainPosting(text);
        let last = 0;
        for (const { start, end } of findMentions(posting, DICTIONARY)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(posting.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** Of a Slavic case, in letters. */
  const LONGEST_ENDING = 3;

  /** Whether one letter more, less or other makes a word of another. */
  function isSlipOf(word: string, other: string): boolean {
    const most = Math.max(word.length, other.length);
    const least = Math.min(word.length, other.length);
    let same = 0;
    while (same < least && word[same] === other[same]) same++;
    let sameAtEnd = 0;
    while (sameAtEnd < least - same && word.at(-1 - sameAtEnd) === other.at(-1 - sameAtEnd)) sameAtEnd++;
    return most - same - sameAtEnd <= 1;
  }

  test('AX-11: whose letters are those of a spelling of the skill, one slip away where it is doubtful, or with the ending of a case', () => {
    const keys = new Map(
      Object.values(ENTRIES)
        .flat()
        .map((entry) => [entry.id, new Set(spellingsOf(entry).map(([spelling]) => spellingKey(spelling).key))]),
    );
    fc.assert(
      fc.property(text, (text) => {
        for (const { start, end, skill, doubtful } of findMentions(plainPosting(text), DICTIONARY)) {
          const { key } = spellingKey(text.slice(start, end).replaceAll('&', ''));
          const spellings = [...(keys.get(skill) ?? [])];
          const isNear = spellings.some(
            (spelling) =>
              (doubtful && isSlipOf(key, spelling)) ||
              (key.startsWith(spelling) && key.length - spelling.length <= LONGEST_ENDING),
          );
          if (!isNear) expect(spellings).toContain(key);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('that do not depend on what else was read', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = found(one);
        found(other);
        expect(found(one)).toEqual(before);
      }),
    );
  });
});
