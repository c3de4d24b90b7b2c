import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spellingsOf } from '../../lib/core/dictionary/spellings';
import { plainPosting } from '../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import { read, readThoroughly } from '../../lib/core/read';
import { READER_VERSION } from '../../lib/core/reading';
import { anyText, textNaming } from './any-text';
import { DICTIONARY, ENTRIES, readText } from './small-dictionary';

const POSTING = `# Platform Engineer

We run OpenStack on Linux.

Requirements:
- 5+ years of Python or Java
- Galera; PowerShell is a plus

Nice to have:
- Virtualization and Kubernetes

With 70% of this under your belt, do apply: these skills can be learned.`;

describe('a reading', () => {
  const reading = readText(POSTING);

  it('carries what a comparison needs of every skill it names', () => {
    expect(Object.keys(reading.skills)).toEqual([
      ...['openstack', 'linux', 'python', 'java', 'galera-cluster', 'powershell', 'kubernetes'],
      'virtualization',
    ]);
    expect(reading.skills.python).toEqual(DICTIONARY.skills.get('python'));
  });

  it('has a requirement for each thing asked', () => {
    expect(reading.requirements.map(({ anyOf, strength, years }) => [anyOf.join('|'), strength, years])).toEqual([
      ['openstack', 'context', undefined],
      ['linux', 'context', undefined],
      ['python|java', 'required', 5],
      ['galera-cluster', 'required', undefined],
      ['powershell', 'preferred', undefined],
      ['kubernetes', 'preferred', undefined],
    ]);
  });

  it('has the version of its reader and the bar of the posting', () => {
    expect(reading).toMatchObject({ version: READER_VERSION, bar: 0.7 });
    expect(readText('We use Docker.')).not.toHaveProperty('bar');
  });

  it('has broad fields apart, each asked for by itself', () => {
    const ids = reading.mentions.map(({ skill }) => skill);
    expect(ids).not.toContain('virtualization');
    expect(reading.fields?.mentions.map(({ skill, strength }) => [skill, strength])).toEqual([
      ['virtualization', 'preferred'],
    ]);
    expect(reading.fields?.requirements.map(({ anyOf, strength }) => [anyOf, strength])).toEqual([
      [['virtualization'], 'preferred'],
    ]);
    expect(readText('We use Docker.')).not.toHaveProperty('fields');
  });

  it('leaves out what the reader never wants to see', () => {
    const never = ['python', 'virtualization'].map((id) => ({ id, name: id }));
    const without = read(plainPosting(POSTING), DICTIONARY, { ...EMPTY_OVERLAY, never });
    expect(Object.keys(without.skills)).not.toContain('virtualization');
    expect(Object.keys(without.skills)).not.toContain('python');
    expect(without).not.toHaveProperty('fields');
    expect(without.requirements.map(({ anyOf }) => anyOf.join('|'))).toContain('java');
  });

  it('is empty for a text without skills', () => {
    const nothing = { version: READER_VERSION, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
    expect(readText('We are a bakery.')).toEqual(nothing);
    expect(readText('')).toEqual(nothing);
  });
});

describe('every text', () => {
  const names = Object.values(ENTRIES)
    .flat()
    .flatMap((entry) => spellingsOf(entry).map(([text]) => text));
  const text = fc.oneof(textNaming(names), anyText);

  test('is read without a throw, the same each time, and the posting left as it was', () => {
    fc.assert(
      fc.property(text, (text) => {
        const posting = plainPosting(text);
        const before = structuredClone(posting);
        const reading = read(posting, DICTIONARY, EMPTY_OVERLAY);
        expect(posting).toEqual(before);
        expect(read(before, DICTIONARY, EMPTY_OVERLAY)).toEqual(reading);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives requirements that name what was mentioned, each skill asked for once alone, in text order', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { mentions, requirements, skills } = readText(text);
        const starts = new Set(mentions.map(({ start }) => start));
        const alone = requirements.filter(({ anyOf }) => anyOf.length === 1).map(({ anyOf }) => anyOf[0]);
        expect(new Set(alone).size).toBe(alone.length);
        expect(requirements.map(({ start }) => start)).toEqual(
          requirements.map(({ start }) => start).sort((a, b) => a - b),
        );
        for (const { anyOf, start, evidence } of requirements) {
          expect(anyOf.length).toBeGreaterThan(0);
          expect(new Set(anyOf).size).toBe(anyOf.length);
          expect(anyOf.every((id) => Object.hasOwn(skills, id))).toBe(true);
          expect(starts).toContain(start);
          expect(evidence.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  'Dr. ',
  '.',
  'a.b.',
  '? ',
  ',',
  'x',
  '\u0301',
  '👩‍💻',
  'Docker, ',
  'Docker or ',
  '- Docker\n',
  '(Docker ',
  ',Docker',
])('LS-04: a text of nothing but “%s” comes to its end', (piece) => {
  const { mentions } = readText(piece.repeat(10_000));
  expect(mentions).toHaveLength(piece.includes('Docker') ? 10_000 : 0);
});

describe('a reading in slices', () => {
  const LINES = [
    'Requirements:',
    '- 5 years of Java or Go',
    '- Salary: $120,000 a year, remote',
    '- Zorp and Docker are a plus',
  ];
  const postingOf = (times: number) => plainPosting(Array.from({ length: times }, () => LINES.join('\n')).join('\n\n'));
  const restsOf = async (times: number) => {
    let rests = 0;
    const reading = await readThoroughly(postingOf(times), DICTIONARY, EMPTY_OVERLAY, () => {
      rests++;
      return rests % 7 === 0 ? Promise.resolve() : undefined;
    });
    return { rests, reading };
  };

  it('says the same as one without rests', async () => {
    expect((await restsOf(5)).reading).toEqual(await readThoroughly(postingOf(5), DICTIONARY, EMPTY_OVERLAY));
  });

  it('may rest as often as the text has blocks, statements and sentences: no slice grows with the posting', async () => {
    const [once, tenfold] = [await restsOf(5), await restsOf(50)];
    expect(once.rests).toBeGreaterThan(postingOf(5).blocks.length * 2);
    expect(tenfold.rests).toBeGreaterThan(once.rests * 9);
  });
});
