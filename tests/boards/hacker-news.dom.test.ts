import { expect, test } from 'vitest';
import { readHiringLine } from '../../lib/core/posting/fields/hiring-line';
import thread from '../fixtures/pages/hacker-news.html?raw';
import ad from '../fixtures/pages/hacker-news-ad.html?raw';
import comment from '../fixtures/pages/hacker-news-comment.html?raw';
import { find as findAsSent } from './find';

const ADDRESS = 'https://news.ycombinator.com/item?id=100';
/** What is found, each with its line taken apart as the background does. */
function find(html: string, address: string) {
  return findAsSent(html, address).map(({ fields: sent, ...one }) => {
    expect(one).toMatchObject({ title: '', company: '' });
    const { fields, ...told } = readHiringLine(sent?.line ?? '');
    return { ...one, ...told, ...(Object.keys(fields).length > 0 && { fields }) };
  });
}

const QUARRY = { company: 'Quarry Lane', path: 'Hacker News' };

test('each comment on the thread that is a posting is one, and no answer to a comment is', () => {
  expect(find(thread, ADDRESS)).toEqual([
    {
      ...QUARRY,
      address: 'https://news.ycombinator.com/item?id=101',
      title: 'Platform Engineer, SRE',
      fields: { location: 'Brno, CZ', workMode: 'ONSITE' },
      text: expect.stringMatching(/^Quarry Lane [\s\S]*Ceph\.\n\nMail us\.$/),
    },
    {
      address: 'https://news.ycombinator.com/item?id=103',
      title: 'Full-Stack Developer',
      company: '',
      fields: { workMode: 'REMOTE' },
      path: 'Hacker News',
      text: 'Full-Stack Developer | Tidewater | REMOTE\n\nElixir and Phoenix.',
    },
    {
      address: 'https://news.ycombinator.com/item?id=105',
      title: 'Harbour Works, Lisbon or remote',
      company: '',
      path: 'Hacker News',
      text: expect.stringContaining('C++ and Python'),
    },
  ]);
});

test('a thread saved before its markup changed is read, too', () => {
  const before = thread.replace(
    '<span class="titleline"><a href="item?id=100">',
    '<a href="item?id=100" class="storylink">',
  );
  expect(find(before.replaceAll(/ indent="\d"/g, ''), ADDRESS)).toHaveLength(3);
});

test('a posting on a page of its own is one, its answers are none', () => {
  expect(find(comment, 'https://news.ycombinator.com/item?id=101')).toEqual([
    { ...QUARRY, title: 'Platform Engineer', fields: { location: 'Brno, CZ' }, text: expect.stringMatching(/Ceph\.$/) },
  ]);
  const answer = comment.replace('<a href="item?id=100">parent', '<a href="item?id=99">parent');
  expect(find(answer, 'https://news.ycombinator.com/item?id=101')).toEqual([]);
});

test.each([
  [
    'Quarry Lane (https://quarry.example) | Brno, CZ | Onsite | https://quarry.example/jobs',
    'Quarry Lane | Brno, CZ | Onsite',
  ],
  ['Quarry Lane | www.quarry.example/engineering | Lisbon | Onsite', 'Quarry Lane | Lisbon | Onsite'],
  ['Quarry Lane | https://quarry.example/developers | Data Engineer | quarry.example', 'Data Engineer'],
  ['Quarry Lane | Node.js | Lisbon', 'Quarry Lane | Node.js | Lisbon'],
])('a title has no address in it: %s', (line, title) => {
  const html = thread.replace(/Quarry Lane \(.*?(?=<p>)/, line);
  expect(find(html, ADDRESS)[0]?.title).toBe(title);
});

test.each([
  ['Remote (EU only) | €60k - €80k', { workMode: 'Remote (EU only)', salary: '€60k - €80k' }],
  [
    'San Francisco, CA | ONSITE or REMOTE, https://quarry.example',
    { location: 'San Francisco, CA', workMode: 'ONSITE or REMOTE' },
  ],
  [
    'Full-time | London | £32-40k + equity',
    { location: 'London', salary: '£32-40k + equity', employment: 'Full-time' },
  ],
  ['USD 120,000 | 120-150k', { salary: '120-150k' }],
  ['USD $120,000', { salary: 'USD $120,000' }],
  ['Python, Django | React, TS | Go, JS | 100k users | $20M raised | 10-50 people', undefined],
  ['Remotely interesting | Series A, AI | Brno OR Zlín, CZ | VISA', undefined],
])('of a first line with “%s” only what plainly is one thing becomes a field', (parts, fields) => {
  const html = thread.replace('Brno, CZ | Platform Engineer, SRE | ONSITE | Visa', `Engineer | ${parts}`);
  expect(find(html, ADDRESS)[0]?.fields).toEqual(fields);
});

const OWN = 'https://news.ycombinator.com/item?id=101';
const LINE = 'Quarry Lane | Brno, CZ | Platform Engineer';

test.each([
  [
    'REMOTE | Quarry Lane | Rust Developer | Full Time',
    'Rust Developer',
    { workMode: 'REMOTE', employment: 'Full Time' },
  ],
  [
    'Quarry Lane | Backend Engineer | Brno, CZ (Hybrid) | €60k-€80k',
    'Backend Engineer',
    { location: 'Brno, CZ', workMode: 'Hybrid', salary: '€60k-€80k' },
  ],
  [
    'Quarry Lane - Data Engineer - Remote - Full-time',
    'Data Engineer',
    { workMode: 'Remote', employment: 'Full-time' },
  ],
  [
    'Quarry Lane | NYC | Onsite 2 days a week | Frontend Engineer',
    'Frontend Engineer',
    { location: 'NYC', workMode: 'Onsite 2 days a week' },
  ],
])('the parts of a first line may stand in any order: %s', (line, title, fields) => {
  expect(find(comment.replaceAll(LINE, line), OWN)).toMatchObject([{ company: 'Quarry Lane', title, fields }]);
});

test.each(['Software Dev', 'Java devs', 'Technology Internship', 'Summer interns', 'DevOps'])(
  'the job is what a part calls it: %s',
  (job) => {
    const html = comment.replaceAll('Platform Engineer', `Advent calendar | ${job}`);
    expect(find(html, 'https://news.ycombinator.com/item?id=101')).toMatchObject([{ title: job }]);
  },
);

test('an ad by a company is one, and a question about a company is none', () => {
  const [found] = find(
    ad.replaceAll('Is Hiring a', 'is looking for an experienced'),
    'https://news.ycombinator.com/item?id=200',
  );
  expect(found).toMatchObject({ ...QUARRY, title: 'experienced Storage Engineer' });
  expect(find(ad.replaceAll('(YC S26) ', ''), 'https://news.ycombinator.com/item?id=200')).toEqual([]);
});

test.each([
  ['Quarry Lane - Data Engineer - Remote', 1],
  ['Quarry Lane - we make quarries - and lanes', 0],
  ['Tideworks – my search – for the jobs of this thread', 0],
  ['Quarry Lane | ', 0],
  ['| Quarry Lane |', 0],
  ['Quarry Lane | Mason', 1],
])('a short comment is a posting where its first line has parts and speaks of work, or bars: %s', (line, count) => {
  const html = comment.replace(/(<div class="commtext[^>]*>)[\s\S]*?<\/div>/, `$1${line}<p>Mail us.</div>`);
  expect(find(html, OWN)).toHaveLength(count);
});

test('no posting in another thread', () => {
  expect(find(thread.replaceAll('Who is hiring?', 'Who wants to be hired?'), ADDRESS)).toEqual([]);
});

/** The posting whose first line is the given one. */
function posted(line: string) {
  const page = thread.replace(/(<div class="commtext[^>]*>)[\s\S]*?<p>/, `$1${line}<p>`);
  const { title, company, fields } = find(page, ADDRESS)[0] ?? {};
  return { title, company, ...fields };
}

test.each([
  [
    'Lisbon, Portugal | Tideworks | Platform engineer | Hybrid',
    { title: 'Platform engineer', company: 'Tideworks', location: 'Lisbon, Portugal', workMode: 'Hybrid' },
  ],
  [
    'Full-time | Remote | Tideworks | Platform engineer',
    { title: 'Platform engineer', company: 'Tideworks', workMode: 'Remote' },
  ],
  [
    'Tideworks, Limited Edition | Platform engineer',
    { title: 'Platform engineer', company: 'Tideworks, Limited Edition' },
  ],
  [
    'Tideworks — Rust engineer — Remote — We build models of the tide for harbours, and have done so since 2011 — you would work on the solver, on the map and on the alarms, with three others, and talk to those who use it each week',
    { title: 'Rust engineer', company: 'Tideworks', workMode: 'Remote' },
  ],
])('the first line in any order: %s', (line, expected) => {
  expect(posted(line)).toMatchObject(expected);
});
