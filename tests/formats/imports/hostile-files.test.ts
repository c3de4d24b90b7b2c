import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { profileFileText } from '../../../lib/core/profile/files/profile-file';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readResume } from '../../../lib/core/resume/read-resume';
import { resumeSchema } from '../../../lib/core/resume/resume-schema';
import { importFile } from '../../../lib/formats/imports';
import { documentLines } from '../../../lib/formats/imports/parts/docx';
import { DICTIONARY } from '../../core/small-dictionary';

const bytes = (text: string) => new TextEncoder().encode(text);
const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

/** Reads a file as our tab and the background do together: what is taken apart goes between them as a message. */
async function readAsWeDo(name: string, file: Uint8Array) {
  const { resume } = await importFile(name, file);
  const message = v.parse(resumeSchema, JSON.parse(JSON.stringify(resume)));
  return { resume, reading: readResume(message, DICTIONARY, EMPTY_OVERLAY, 2026 * 12) };
}

/** Whole files of each kind, from which the hostile ones are made. */
const WHOLE: [string, Uint8Array][] = [
  ['own.json', bytes(profileFileText({ version: 1, skills: [{ id: 'go', name: 'Go', level: 'expert', years: 3 }] }))],
  [
    'resume.json',
    bytes('{"basics":{"label":"SRE"},"work":[{"position":"Go","startDate":"2019-01"}],"skills":[{"name":"Go"}]}'),
  ],
  ['skills.csv', bytes('Name,Level,Years\nGo,expert,3\n"Docker, Inc",,\nRust,guru,"ten\n"\n')],
  ['pasted.txt', bytes('Jane Doe\n\nSkills\nGo, Rust (2 years), Docker\n\nWork\n2019 - 2021 Acme\n- Go on Linux\n')],
  ['letter.docx', docx('<w:p><w:r><w:t>Skills: Go, Docker</w:t></w:r></w:p><w:p><w:t>2019 &amp; on</w:t></w:p>')],
  [
    'export.zip',
    zipSync({ 'Skills.csv': strToU8('Name\nGo\n'), 'Positions.csv': strToU8('Title,Started On\nGo,Jan 2019\n') }),
  ],
];

test('HI-03, HI-05: whatever is cut out of a file, doubled or put into it, it is read or refused with a sentence', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom('"', '{', ']', ',', '\n', '\0', '\ufeff', '<', '&#0;', '__proto__', '1e999').map(bytes),
    ),
  });
  const changed = fc.record({
    of: fc.nat(WHOLE.length - 1),
    changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(changed, async ({ of, changes }) => {
      const [name, whole] = WHOLE[of] as [string, Uint8Array];
      const file = changes.reduce((now, { at, cut, put }) => {
        const start = Math.floor(at * now.length);
        return Uint8Array.from([...now.subarray(0, start), ...put, ...now.subarray(start + cut)]);
      }, whole);
      const refused = await readAsWeDo(name, file).then(
        () => undefined,
        (error: Error & { code?: unknown }) => error,
      );
      if (refused) expect(refused).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/\.$/) });
    }),
    { numRuns: 1_500 },
  );
});

test('HI-03: nothing of a list is lost without being told: each name is a skill or is told, each field is read or is told', async () => {
  const known = fc.constantFrom('Go', 'Docker', 'Kubernetes');
  const key = fc.constantFrom('yers', 'Level', 'lvl', 'since', 'note');
  const entry = fc.record({
    name: fc.oneof(known, fc.constantFrom('Zorblaxqu', 'Quuxly')),
    level: fc.constantFrom('expert', 'guru', undefined),
    years: fc.constantFrom(3, '4', 'ten', -1, undefined),
    more: fc.dictionary(key, fc.constantFrom(3, 'x', ['y'], true), { maxKeys: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 6 }), async (entries) => {
      const skills = entries.map(({ more, ...one }) => ({ ...one, ...more }));
      const { reading } = await readAsWeDo('mine.json', bytes(JSON.stringify({ skills })));
      const names = [...reading.skills.map(({ name }) => name), ...reading.unread.map(({ text }) => text)];
      for (const { name } of entries) expect(names).toContain(name);
      const wrong = entries.flatMap(({ name, level, years, more }) => [
        ...(level === 'guru' ? [`${name}: level: guru`] : []),
        ...(years === 'ten' || years === -1 ? [`${name}: years: ${years}`] : []),
        ...Object.keys(more).map(
          (one) => `${name}: ${one}: ${typeof more[one] === 'string' ? 'x' : JSON.stringify(more[one])}`,
        ),
      ]);
      expect((reading.unclear ?? []).map(({ text }) => text).sort()).toEqual(wrong.sort());
    }),
    { numRuns: 300 },
  );
});

const LONG = 30_000;
test.each<[string, string, string]>([
  ['a line of so many letters', 'a.txt', `Go\n${'x'.repeat(LONG)}\n`],
  ['so many names on one line', 'a.txt', `Skills\n${'Go, '.repeat(LONG)}`],
  ['so many lines', 'a.txt', 'Go\n'.repeat(LONG)],
  ['so many lines of prose', 'a.txt', `${'We went to the sea and saw a long ship there.\n'.repeat(4_000)}Go`],
  ['so many cells', 'a.csv', 'Go,Docker,Rust\n'.repeat(9_000)],
  ['a cell of so many letters', 'a.csv', `Name\nGo\n${'x'.repeat(LONG)}`],
  [
    'so many keywords',
    'a.json',
    JSON.stringify({
      skills: [
        { name: 'Go', keywords: Array(LONG).fill('Docker') },
        { name: 'Rust', keywords: Array(9_000).fill('Docker') },
      ],
    }),
  ],
  [
    'so many highlights',
    'a.json',
    JSON.stringify({ basics: {}, work: [{ position: 'Golang Developer', highlights: Array(LONG).fill('Docker') }] }),
  ],
])('what is longer than anybody writes refuses nothing else: %s', async (_, name, text) => {
  const { reading } = await readAsWeDo(name, bytes(text));
  expect(reading.skills.map(({ id }) => id)).toContain('go');
});

test('LS-05: a tag of a million letters that never ends is passed over once', () => {
  expect(documentLines(`<w:t>Go</w:t><${'w'.repeat(1_000_000)}`)).toEqual(['Go']);
});

test('names beyond the most are told by the first of them and how many there are; a line that is too long is read to its end', async () => {
  const names = Array.from({ length: 20_003 }, (_, i) => `n${i}`);
  const { resume } = await importFile('a.txt', bytes(`Skills\n${names.join('\n')}`));
  expect(resume.listed).toHaveLength(20_000);
  expect(resume.unclear).toEqual([{ text: 'n20000 … (+3)', line: 20_002 }]);
  const { reading } = await readAsWeDo('b.txt', bytes(`${'We sail the sea. '.repeat(2_000)}We use Kubernetes.`));
  expect(reading.skills.map(({ id }) => id)).toEqual(['kubernetes']);
});

test('names on one line are all read, up to the most of a list, and those beyond it are told', async () => {
  const line = (count: number) => `Skills\n${Array.from({ length: count }, (_, i) => `n${i}`).join(', ')}, Go`;
  const { reading } = await readAsWeDo('a.txt', bytes(line(3_000)));
  expect([reading.skills.map(({ id }) => id), reading.unread.length]).toEqual([['go'], 3_000]);
  const { resume } = await importFile('a.txt', bytes(line(20_004)));
  expect([resume.listed.length, resume.unclear]).toEqual([20_000, [{ text: 'n20000 … (+5)', line: 2 }]]);
});

test.each([
  ['a.csv', (table: string) => bytes(table)],
  ['a.zip', (table: string) => zipSync({ 'Skills.csv': strToU8(table) })],
])('rows of %s beyond the most are told by the first of them and how many there are', async (name, file) => {
  const table = (count: number) => `Name\n${Array.from({ length: count }, (_, i) => `n${i}\n`).join('\n')}`;
  const whole = await importFile(name, file(table(9_999)));
  expect([whole.resume.listed.length, whole.resume.unclear]).toEqual([9_999, undefined]);
  const { resume } = await importFile(name, file(table(12_000)));
  expect(resume.listed).toHaveLength(9_999);
  expect(resume.unclear).toEqual([{ text: 'n9999 … (+2001)', line: 20_000 }]);
});
