import { expect, test } from 'vitest';
import { statusOf } from '../../../lib/core/saved/merge-saved';
import { LARGEST_TABLE, readPostingsTable, tableText } from '../../../lib/formats/saved-imports';

const NOW = '2026-11-29T10:00:00.000Z';

/** Tables as people have them, with what the first row says: title, company, address, status, and a day it had that status. */
const TABLES: [name: string, table: string, first: (string | undefined)[]][] = [
  [
    'a tracker with lists',
    'Job Title,Company,Job Post URL,List,Location,Salary,Date Saved,Date Applied,Notes\nData Engineer,Quay,https://jobs.example/1,Applied,Oslo,,2026-11-01,2026-11-03,Ask Ada',
    ['Data Engineer', 'Quay', 'https://jobs.example/1', 'applied', '2026-11-03'],
  ],
  [
    'a tracker with stages',
    'Role,Company Name,Job URL,Status,Date Saved,Date Applied,Deadline,Follow Up,Excitement\nSRE,Acme,https://jobs.example/2,Interviewing,11/20/2026,11/21/2026,12/31/2026,12/01/2026,4 stars',
    ['SRE', 'Acme', 'https://jobs.example/2', 'interview', '2026-11-29'],
  ],
  [
    'applications that a network hands out',
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"11/5/26, 9:41 AM",,,Harbour Works,Platform Engineer,https://jobs.example/3,cv.pdf,\n',
    ['Platform Engineer', 'Harbour Works', 'https://jobs.example/3', 'applied', '2026-11-05'],
  ],
  [
    'saved jobs that a network hands out',
    'Saved Date,Job Url,Job Title,Company Name\n"2026-11-05 09:41:00",https://jobs.example/4,Backend Developer,Tideway',
    ['Backend Developer', 'Tideway', 'https://jobs.example/4', 'saved', '2026-11-05'],
  ],
  [
    'a database with its own words',
    'Name,Company,Stage,Website,Applied on,Next step\nGo Developer,Quay,Phone screen,https://jobs.example/5,"November 12, 2026",Send code',
    ['Go Developer', 'Quay', 'https://jobs.example/5', 'interview', '2026-11-29'],
  ],
  [
    'a sheet with a name above it',
    'My applications 2026,,,\n,,,\nCompany,Position,Link,Date\nAcme,Rust Developer,https://jobs.example/6,12 Nov 2026',
    ['Rust Developer', 'Acme', 'https://jobs.example/6', 'saved', '2026-11-29'],
  ],
  [
    'a German sheet',
    'Firma;Stelle;Link;Status;Beworben am;Standort;Gehalt;Notizen\nHafen AG;Plattform-Ingenieur;https://jobs.example/7;Absage;03.11.2026;Köln;70.000 €;"Frau Sommer"',
    ['Plattform-Ingenieur', 'Hafen AG', 'https://jobs.example/7', 'rejected', '2026-11-29'],
  ],
  [
    'a French sheet with tabs',
    'Poste\tEntreprise\tLien\tStatut\tPostulé le\nIngénieure données\tQuai\thttps://jobs.example/8\tEntretien\t14/11/2026',
    ['Ingénieure données', 'Quai', 'https://jobs.example/8', 'interview', '2026-11-29'],
  ],
  [
    'a Spanish sheet',
    'Puesto,Empresa,Enlace,Estado,Fecha de solicitud\nDesarrolladora,Muelle,https://jobs.example/9,Solicitado,2026/11/02',
    ['Desarrolladora', 'Muelle', 'https://jobs.example/9', 'applied', '2026-11-02'],
  ],
  [
    'a Japanese sheet',
    '会社,職種,リンク,状況,応募日\n港,エンジニア,https://jobs.example/10,面接,2026/11/02',
    ['エンジニア', '港', 'https://jobs.example/10', 'interview', '2026-11-29'],
  ],
  [
    'a Ukrainian sheet',
    'Компанія,Посада,Посилання,Статус,Дата подання\nПричал,Розробниця,https://jobs.example/11,Відмова,02.11.2026',
    ['Розробниця', 'Причал', 'https://jobs.example/11', 'rejected', '2026-11-29'],
  ],
  ['a list of addresses', 'URL\nhttps://jobs.example/12\n', ['', '', 'https://jobs.example/12', 'saved', '2026-11-29']],
  [
    'heads with stars, units and lines',
    '"Job Title *",Company_Name,"Job Link:","Application Status","Salary (EUR)"\nCook,Ship,https://jobs.example/13,Wishlist,1',
    ['Cook', 'Ship', 'https://jobs.example/13', 'saved', '2026-11-29'],
  ],
  [
    'two columns for one thing, the first empty',
    'Title,Company,Job URL,Link\nCook,Ship,,https://jobs.example/14',
    ['Cook', 'Ship', 'https://jobs.example/14', 'saved', '2026-11-29'],
  ],
  [
    'old line ends and a mark',
    '\ufeffTitle,Company\rCook,Ship\rPilot,Port',
    ['Cook', 'Ship', '', 'saved', '2026-11-29'],
  ],
];

test.each(TABLES)('%s is read', (_, table, [title, company, url, status, day]) => {
  const { postings, skipped } = readPostingsTable(table, NOW);
  expect(skipped).toEqual([]);
  const [first] = postings;
  expect(first).toMatchObject({ posting: { title, company, url } });
  expect(first && statusOf(first)).toBe(status);
  if (day) expect(first?.statuses.at(-1)?.at.slice(0, 10)).toBe(day);
});

test('one row says in all of them which number is the day; where none does, the day is left out and told', () => {
  const days = (...cells: string[]) =>
    readPostingsTable(`Title,Applied\n${cells.map((cell) => `Cook,${cell}\n`).join('')}`, NOW);
  const applied = (table: ReturnType<typeof days>) =>
    table.postings.map(({ statuses }) => statuses.find(({ status }) => status === 'applied')?.at.slice(0, 10));
  expect(applied(days('03/04/2026', '25/04/2026'))).toEqual(['2026-04-03', '2026-04-25']);
  expect(applied(days('03/04/2026', '04/25/2026'))).toEqual(['2026-03-04', '2026-04-25']);
  const unclear = days('03/04/2026', '04/04/2026');
  expect([applied(unclear), unclear.unclearDays]).toEqual([[undefined, '2026-04-04'], 1]);
  const both = days('03/04/2026', '25/04/2026', '04/25/2026');
  expect([applied(both), both.unclearDays]).toEqual([[undefined, '2026-04-25', '2026-04-25'], 1]);
});

test('what stands in columns that nobody knows goes into the note, and what we make anew does not', () => {
  const { postings, unknown } = readPostingsTable('Title,Mood,Recruiter,Score,Note\nCook,good,Ada,80,Ask', NOW);
  expect(unknown).toEqual(['Mood', 'Recruiter']);
  expect(postings[0]?.note).toBe('Ask\nMood: good\nRecruiter: Ada');
});

test.each([
  [
    'Title,Website,Job URL\nCook,https://ship.example,https://jobs.example/1',
    'https://jobs.example/1',
    'Website: https://ship.example',
  ],
  [
    'Title,Job URL,Website\nCook,https://jobs.example/1,https://ship.example',
    'https://jobs.example/1',
    'Website: https://ship.example',
  ],
  ['Title,Website\nCook,https://jobs.example/1', 'https://jobs.example/1', ''],
  // What is not the first that says so is not lost.
  [
    'Title,Link,Posting URL\nCook,https://jobs.example/1,https://board.example/2',
    'https://jobs.example/1',
    'Posting URL: https://board.example/2',
  ],
  [
    'Title,Link,Notes,Comments\nCook,https://jobs.example/1,Ask Ada,Call Bo',
    'https://jobs.example/1',
    'Ask Ada\nComments: Call Bo',
  ],
  ['Title,Link,Notes,Comments\nCook,https://jobs.example/1,,Call Bo', 'https://jobs.example/1', 'Call Bo'],
])('of several columns for one thing none is lost: %s', (table, url, note) => {
  expect(readPostingsTable(table, NOW).postings).toMatchObject([{ posting: { url }, note }]);
});

test.each([
  ['linkedin.com/jobs/view/123', 'https://linkedin.com/jobs/view/123'],
  ['www.jobs.example/a?b=1', 'https://www.jobs.example/a?b=1'],
  ['<https://jobs.example/1>', 'https://jobs.example/1'],
  [' <jobs.example/1> ', 'https://jobs.example/1'],
  ['http://jobs.example/1', 'http://jobs.example/1'],
  ['jobs.example', ''],
  ['see mail', ''],
  ['mailto:ada@jobs.example', ''],
  ['javascript:alert(1)', ''],
  ['n/a', ''],
])('the address “%s” is read as “%s”', (cell, url) => {
  expect(readPostingsTable(`Title,Link\nCook,${cell}`, NOW).postings[0]?.posting.url).toBe(url);
});

test('rows without a job are told by their number in the file, whatever stands above', () => {
  const { postings, skipped } = readPostingsTable(
    'Jobs\n\nTitle,Company,URL\n,Acme,\nCook,Ship,\n,,mailto:a@b.example\n',
    NOW,
  );
  expect([postings.length, skipped]).toEqual([1, [4, 6]]);
});

test('letters come as they were written, and what is no text is told to be a workbook', () => {
  expect(tableText(new TextEncoder().encode('Ort\nKöln'))).toBe('Ort\nKöln');
  expect(tableText(Uint8Array.from([0x4b, 0xf6, 0x6c, 0x6e]))).toBe('Köln');
  expect(tableText(Uint8Array.from([0xff, 0xfe, 0x4b, 0, 0xf6, 0]))).toBe('Kö');
  expect(() => tableText(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 8]))).toThrow('This is a workbook');
  expect(() => tableText(new Uint8Array())).toThrow('empty');
  expect(() => tableText({ length: LARGEST_TABLE + 1 } as Uint8Array)).toThrow('larger than 200 MB');
});
