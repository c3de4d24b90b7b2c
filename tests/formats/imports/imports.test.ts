import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { type SetAside, setAsideFileText } from '../../../lib/core/profile/files/set-aside-file';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { wordsOfFile } from '../../../lib/core/profile/overlay-file';
import type { Reading } from '../../../lib/core/reading';
import { readResume } from '../../../lib/core/resume/read-resume';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { importers, importFile, LARGEST_FILE } from '../../../lib/formats/imports';
import { documentLines } from '../../../lib/formats/imports/parts/docx';
import { pageLines } from '../../../lib/formats/imports/parts/pdf-lines';
import { anyText } from '../../core/any-text';
import { DICTIONARY } from '../../core/small-dictionary';

const bytes = (text: string) => new TextEncoder().encode(text);
const NOVEMBER_2026 = 2026 * 12 + 10;
async function skillsIn(name: string, content: string | Uint8Array) {
  const { resume } = await importFile(name, typeof content === 'string' ? bytes(content) : content);
  const { skills, unread } = readResume(resume, DICTIONARY, EMPTY_OVERLAY, NOVEMBER_2026);
  return {
    skills: skills.map(({ id, years, level }) => [id, years, level].filter((one) => one !== undefined)),
    unread: unread.map(({ text }) => text),
  };
}

test('every importer of the folder is there, who takes all of them last', () => {
  const folder = readdirSync('lib/formats/imports').filter((name) => !/^(?:importer|index|parts)/.test(name));
  expect(importers.map(({ name }) => `${name}.ts`).sort()).toEqual(folder.sort());
  expect(importers.at(-1)?.name).toBe('text');
});

test('HI-10: JSON Resume: skills with keywords, work with dates', async () => {
  const file = {
    basics: { label: 'Engineer', summary: 'Likes Linux.' },
    work: [
      { position: 'Kubernetes Engineer', startDate: '2019-01', endDate: '2020-12-31', highlights: ['Moved to Docker'] },
      { position: 'Developer', startDate: '2021-03', summary: 'Java' },
    ],
    skills: [
      { name: 'Web', level: 'Master', keywords: ['JavaScript', 'Zorblaxqu'] },
      { name: 'Python', level: 'Beginner' },
    ],
  };
  expect(await skillsIn('resume.json', JSON.stringify(file))).toEqual({
    skills: [
      ['docker', 2],
      ['java', 6],
      ['javascript', 'expert'],
      ['kubernetes', 2],
      ['linux'],
      ['python', 'learning'],
    ],
    unread: ['Zorblaxqu'],
  });
});

test('LinkedIn: Skills.csv, Positions.csv, and the ZIP of both', async () => {
  const skills = 'Name\nDocker\nPublic Speaking\n';
  const positions =
    'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Engineer,"Ran Kubernetes,\nand Java",Here,Mar 2019,Feb 2021\n';
  expect(await skillsIn('Skills.csv', skills)).toEqual({ skills: [['docker']], unread: ['Public Speaking'] });
  expect(await skillsIn('Positions.csv', positions)).toEqual({
    skills: [
      ['java', 2],
      ['kubernetes', 2],
    ],
    unread: [],
  });
  const zip = zipSync({
    'Basic/Skills.csv': strToU8(skills),
    'Positions.csv': strToU8(positions),
    'x.html': strToU8(''),
  });
  expect((await skillsIn('export.zip', zip)).skills).toEqual([['docker'], ['java', 2], ['kubernetes', 2]]);
});

test('tables and lists', async () => {
  const table = 'Skill,Level,Years\nDocker,expert,"5,5"\nJava,guru,many\n';
  expect((await skillsIn('a.csv', table)).skills).toEqual([['docker', 5.5, 'expert'], ['java']]);
  expect((await skillsIn('a.csv', 'Docker,Java\nGo')).skills.map(([id]) => id)).toEqual(['docker', 'go', 'java']);
  expect((await skillsIn('', 'docker; java')).skills).toEqual([['docker'], ['java']]);
});

test('a Word document: paragraphs, tabs, items of lists, and no text twice', async () => {
  const xml =
    '<w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Java &amp; Docker</w:t><w:tab/><w:t>Go</w:t></w:r></w:p>' +
    '<mc:Fallback><w:p><w:r><w:t>Java</w:t></w:r></w:p></mc:Fallback><w:p><w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t>b</w:t></w:r></w:p>';
  expect(documentLines(xml)).toEqual(['Skills', '• Java & Docker\tGo', 'a', 'b', '']);
  const docx = zipSync({ 'word/document.xml': strToU8(xml) });
  expect((await skillsIn('cv.docx', docx)).skills.map(([id]) => id)).toEqual(['docker', 'go', 'java']);
});

test('lines of a PDF: pieces of one line, gaps, columns that are told line by line', () => {
  const item = (str: string, x: number, y: number, width = str.length * 5) => {
    return { str, transform: [10, 0, 0, 10, x, y], width, height: 10 };
  };
  expect(
    pageLines([item('Go', 50, 700), item('and', 65, 700), item('Rust', 50, 688), item('C', 50, 640)], 600),
  ).toEqual(['Go and', 'Rust', '', 'C']);
  const rows = Array.from({ length: 8 }, (_, i) => [
    item(`left${i}`, 50, 700 - i * 12),
    item(`right${i}`, 320, 700 - i * 12),
  ]);
  const lines = pageLines(rows.flat(), 600);
  expect(lines.indexOf('left7')).toBeLessThan(lines.indexOf('right0'));
  expect(pageLines([item('Kuber-', 50, 700), item('netes and Go', 50, 688)], 600)).toEqual(['Kubernetes', 'and Go']);
});

test.each([
  ['nothing', 'a.pdf', '', /empty/],
  ['a broken PDF', 'a.pdf', '%PDF-1.7 and no more', /damaged/],
  ['a broken ZIP', 'a.docx', 'PK\u0003\u0004 and no more', /damaged/],
  ['broken JSON', 'a.json', '{"skills": [}', /not valid JSON/],
  ['a picture', 'a.png', '\u0000\u0001', /cannot be read/],
])('%s is refused with a sentence', async (_what, name, text, reason) => {
  await expect(importFile(name, bytes(text))).rejects.toThrow(reason);
});

test('a ZIP of other things, and one that is too large, are refused with a sentence', async () => {
  await expect(importFile('a.zip', zipSync({ 'a.txt': strToU8('x') }))).rejects.toThrow(/neither a document/);
  await expect(importFile('a', new Uint8Array(LARGEST_FILE + 1))).rejects.toThrow(/10 MB/);
});

test('of 10,000 documents of any kind each is taken or refused with a sentence, and none changes a prototype', async () => {
  const json = fc.oneof(
    fc.json(),
    fc
      .array(fc.oneof(fc.jsonValue(), fc.record({ name: anyText, level: anyText, years: fc.jsonValue() })))
      .map((skills) => JSON.stringify({ skills })),
    fc
      .jsonValue()
      .map(
        (value) =>
          `{"__proto__": {"polluted": true}, "skills": [{"__proto__": {"name": "x"}}], "work": ${JSON.stringify(value)}}`,
      ),
    fc
      .record({ work: fc.array(fc.jsonValue()), basics: fc.jsonValue(), skills: fc.jsonValue() })
      .map((one) => JSON.stringify(one)),
  );
  const zip = fc
    .dictionary(fc.constantFrom('word/document.xml', 'Skills.csv', 'Positions.csv', 'x'), anyText)
    .map((files) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text.toWellFormed())]))),
    );
  const document = fc.tuple(
    fc.constantFrom('a.json', 'a.csv', 'Positions.csv', 'a.txt', 'a.md', 'a.docx', ''),
    fc.oneof(json.map(bytes), anyText.map(bytes), zip, fc.uint8Array({ maxLength: 300 })),
  );
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  await fc.assert(
    fc.asyncProperty(document, async ([name, content]) => {
      try {
        const { resume } = await importFile(name, content);
        readResume(resume, DICTIONARY, EMPTY_OVERLAY, NOVEMBER_2026);
      } catch (error) {
        expect((error as { code?: string }).code, String((error as Error).stack)).toMatch(/^(?:file|import|profile)/);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each<{ years: unknown }>([
  { years: { toString: '' } },
  { years: { valueOf: 1, toString: false } },
  { years: [{ toString: '' }] },
  { years: [] },
  { years: true },
])('years that are $years are none, and refuse nothing else', async ({ years }) => {
  const { resume } = await importFile('a.json', bytes(JSON.stringify({ skills: [{ name: 'Go', years }] })));
  expect(resume.listed).toEqual([{ text: 'Go', line: 1 }]);
});

test('a list takes as many skills as a profile has room for, and of more says so', async () => {
  const list = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `Zorb${i}`));
  const { resume } = await importFile('skills.json', bytes(list(8_000)));
  expect(resume.listed).toHaveLength(8_000);
  await expect(importFile('skills.json', bytes(list(8_001)))).rejects.toMatchObject({ code: 'profileMany' });
});

describe('what was set aside', () => {
  const fileOf = (...found: [SetAside['what'], unknown][]) =>
    setAsideFileText(found.map(([what, value]) => ({ what, content: JSON.stringify(value) })));
  const LOST = { version: 1, skills: [{ id: 'docker', name: 'Docker', level: 'guru', years: 3 }, 'Zorblaxqu', 7] };
  const WORDS = { version: 1, own: [{ id: 'zorb', name: 'Zorb' }], never: [{ id: '', name: 5 }] };

  test('is a file that import takes: each skill that can be looked up, and of the others what stood there', async () => {
    const file = fileOf(['posting', 'x'], ['profile', 'broken'], ['profile', LOST], ['other', { version: 9 }]);
    expect(await skillsIn('set-aside.json', file)).toEqual({ skills: [['docker', 3]], unread: ['Zorblaxqu', '7'] });
  });

  test('brings words, too, also where there are no skills', async () => {
    const file = fileOf(['overlay', WORDS]);
    expect(await skillsIn('set-aside.json', file)).toEqual({ skills: [], unread: [] });
    expect(wordsOfFile(JSON.parse(file))).toMatchObject({ overlay: { own: WORDS.own, never: [] }, left: 1 });
    expect(wordsOfFile(JSON.parse(fileOf(['profile', LOST])))).toBeUndefined();
  });

  test('brings postings and settings, too, whatever else in it cannot be read', async () => {
    const { reading: _, ...saved } = savedNow({
      id: 'a',
      posting: plainPosting('Go and Rust'),
      reading: {} as Reading,
      now: '2026-11-21T09:30:00.000Z',
    });
    const file = fileOf(
      ['posting', 'x'],
      ['posting', saved],
      ['other', 5],
      ['settings', { version: 2, marks: false, lists: 'x' }],
      ['profile', { version: 2, skills: ['Docker'] }],
    );
    const read = await importFile('set-aside.json', bytes(file));
    expect(read.aside).toEqual({ postings: [saved], settings: { marks: false }, left: 1 });
    expect(read.resume.listed).toEqual([]);
  });

  test('brings what matters and what is switched off, as a profile of ours does', async () => {
    const off = [{ from: 'go', to: 'rust' }];
    const file = fileOf(['profile', { version: 1, off, needs: NO_NEEDS }]);
    expect((await importFile('set-aside.json', bytes(file))).more).toEqual({ off, needs: NO_NEEDS });
  });

  test.each<[string, string, string]>([
    ['a newer profile is called newer', fileOf(['profile', { version: 2, skills: ['Docker'] }]), 'profileNewer'],
    ['a newer profile in a file of its own', JSON.stringify({ version: 2, skills: ['Docker'] }), 'profileNewer'],
    ['postings alone hold no skills', fileOf(['posting', 'x']), 'setAsideNone'],
    ['nor do the words of a newer version', fileOf(['overlay', { ...WORDS, version: 2 }]), 'setAsideNone'],
  ])('%s', async (_name, file, code) => {
    await expect(importFile('set-aside.json', bytes(file))).rejects.toMatchObject({ code });
  });
});
