import fc from 'fast-check';
import { expect, test } from 'vitest';
import { employersIn } from '../../../lib/core/resume/employers';
import { listedIn, resumeOfText } from '../../../lib/core/resume/resume-text';
import { saidBeside } from '../../../lib/core/resume/said-beside';
import { resumeSection, tellsLanguages } from '../../../lib/core/resume/sections';
import { anyText } from '../any-text';

const TODAY = 2026 * 12 + 10;

test.each([
  ['EXPERIENCE', 'work'],
  ['## Work experience', 'work'],
  ['Berufserfahrung:', 'work'],
  ['Expérience professionnelle', 'work'],
  ['職務経歴', 'work'],
  ['Досвід роботи', 'work'],
  ['S K I L L S', 'skills'],
  ['Technical Skills', 'skills'],
  ['Skills & Technologies', 'skills'],
  ['IT-Kenntnisse', 'skills'],
  ['Compétences techniques', 'skills'],
  ['Ausbildung', 'education'],
  ['Sprachkenntnisse', 'spoken'],
  ['Centres d’intérêt', 'left out'],
  ["Centres d'intérêt", 'left out'],
  ['Experience with Kubernetes and Go', undefined],
  ['Skills: Go, Rust', undefined],
])('a heading: %s', (line, section) => expect(resumeSection(line)).toBe(section));

test('a position has the lines that name it and what is said of it; education has none', () => {
  const { positions, listed, prose } = resumeOfText(`Ada Quill
ada@quill.example

Experience

Engineer
Harbour Ltd
2019 – 2021
- Go
- Moved 30 services in 2020

Senior Engineer, Dock Ltd (since 2021)
- Rust

Education
BSc, 2010 – 2014

Skills
Databases: PostgreSQL, Redis (3 years)
Rust, since 2022`);
  expect(positions.map(({ head, lines }) => [head.map(({ text }) => text), lines.map(({ text }) => text)])).toEqual([
    [
      ['Engineer', 'Harbour Ltd', '2019 – 2021'],
      ['- Go', '- Moved 30 services in 2020'],
    ],
    [['Senior Engineer, Dock Ltd (since 2021)'], ['- Rust']],
  ]);
  expect(listed).toEqual([
    { text: 'PostgreSQL', line: 19 },
    { text: 'Redis (3 years)', line: 19 },
    { text: 'Rust (since 2022)', line: 20 },
  ]);
  expect(prose.map(({ text }) => text)).toEqual(['Ada Quill', 'BSc, 2010 – 2014']);
});

const OF_ONE_JOB = `Experience

Engineer, Harbour Ltd
2018 – 2022
- Go`;

test.each([
  ['Skills: Rust (beginner), Docker', ['Rust (beginner)', 'Docker']],
  ['Technical skills: Rust', ['Rust']],
  ['Kenntnisse: Rust, Docker', ['Rust', 'Docker']],
  ['Skills: Rust\nTools: Docker', ['Rust', 'Docker']],
  ['Skills: Rust\n\nEducation\nBSc, 2010 – 2014', ['Rust']],
])('a list of skills behind the last position is none of its lines: %s', (list, names) => {
  const { positions, listed } = resumeOfText(`${OF_ONE_JOB}\n\n${list}`);
  expect(positions.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['- Go']]);
  expect(listed.map(({ text }) => text)).toEqual(names);
});

test.each([
  ['right behind its lines', `${OF_ONE_JOB}\nSkills: Rust`],
  ['said of each position', `${OF_ONE_JOB}\n\nSkills: Rust\n\nEngineer, Dock Ltd\n2015 – 2017\n\nSkills: Perl`],
  ['ahead of another position', `${OF_ONE_JOB}\n\nSkills: Rust\n\nEngineer, Dock Ltd\n2015 – 2017`],
  ['set apart by dots', `${OF_ONE_JOB}\n\nSkills: Rust · Docker`],
  ['what it was built with', `${OF_ONE_JOB}\n\nTechnologies: Rust`],
])('a list of skills stays with its position: %s', (_why, text) => {
  const { positions, listed } = resumeOfText(text);
  expect(positions[0]?.lines).toHaveLength(2);
  expect(listed).toEqual([]);
});

test('a text of names alone is a list; a line of a list may have a bullet and a label', () => {
  expect(resumeOfText('Go\nRust, Elixir\n\nC++').listed.map(({ text }) => text)).toEqual([
    'Go',
    'Rust',
    'Elixir',
    'C++',
  ]);
  expect(listedIn({ text: '• **Tools:** Docker, Helm and', line: 3 })[0]).toEqual({ text: 'Docker', line: 3 });
});

test.each([
  ['Python (5 years)', { bare: 'Python', years: 5 }],
  ['Go – basics', { bare: 'Go', level: 'learning' }],
  ['Java (Expert, 10+ years)', { bare: 'Java', years: 10, level: 'expert' }],
  ['Rust since 2022', { bare: 'Rust', years: 5 }],
  ['SQL seit 2016', { bare: 'SQL', years: 11 }],
  ['dbt (3 ans)', { bare: 'dbt', years: 3 }],
  ['Kotlin (18 months)', { bare: 'Kotlin', years: 1.5 }],
  ['Spring Boot 3', { bare: 'Spring Boot 3' }],
  ['AWS (EC2, S3)', { bare: 'AWS (EC2, S3)' }],
  ['Windows Server 2019', { bare: 'Windows Server 2019' }],
])('what stands beside a name: %s', (text, said) => expect(saidBeside(text, TODAY)).toEqual(said));

test.each([
  ['Engineer, Red Hat', ['Red Hat']],
  ['Python Developer at Docker Inc', ['Docker Inc']],
  ['Java Engineer', []],
])('employers in %s', (line, names) =>
  expect(employersIn(line).map(({ start, end }) => line.slice(start, end))).toEqual(names),
);

test('lines about spoken languages are told', () => {
  expect(['English (C1)', 'Deutsch, Französisch', 'Native'].every(tellsLanguages)).toBe(true);
  expect(['Python, Go', 'C2 framework'].map(tellsLanguages)).toEqual([false, true]);
});

test('no text throws, and every line is one of the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText, fc.constantFrom('Skills', 'Experience', '2019 – now', 'Go, C++'))),
      (lines) => {
        const text = lines.join('\n');
        const { positions, listed, prose } = resumeOfText(text);
        const all = [...positions.flatMap((one) => [...one.head, ...one.lines]), ...listed, ...prose];
        const count = text.split(/\r\n?|\n/).length;
        expect(all.every(({ line }) => line >= 1 && line <= count)).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});
