import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { pageReport, type ReportedPage, triedSchema } from '../../../lib/core/sites/page-report';
import { anyText } from '../any-text';

const SITE = { kind: 'board' as const, name: 'LinkedIn', origins: ['https://*.linkedin.com/*'], on: true };
const reading = (mentions: number) => ({
  version: 1,
  skills: {},
  mentions: Array.from({ length: mentions }, (_, i) => {
    return { start: i, end: i + 1, skill: 'go', strength: 'required' as const, doubtful: false };
  }),
  unknown: [],
  requirements: [],
  facts: [],
});
const posting = (title: string, company: string, text = 'We run Ceph.') => ({
  url: 'https://www.linkedin.com/jobs/view/1234567890/?trk=x',
  title,
  company,
  text,
  blocks: [{ start: 0, end: text.length, kind: 'text' as const }],
});
const PAGE: ReportedPage = {
  version: '1.0.0',
  browser: 'Firefox 153.0',
  address: {
    protocol: 'https:',
    host: 'www.linkedin.com',
    pathname: '/jobs/view/storage-engineer-at-tidewater-1234567890',
  },
  access: SITE,
  frames: [
    {
      host: 'www.linkedin.com',
      tried: ['LinkedIn [componentkey^="x"] > p: 0', 'LinkedIn #job-details: 1'],
      postings: [
        { path: 'LinkedIn #job-details', posting: posting('Storage Engineer', 'Tidewater'), reading: reading(3) },
      ],
    },
    { host: 'widgets.example', postings: [] },
  ],
};

const at = (pathname: string, frames: ReportedPage['frames'] = []) =>
  pageReport({ ...PAGE, address: { protocol: 'https:', host: 'a.example', pathname }, frames }).split('\n')[2];

test('tells how the page was looked at', () => {
  expect(pageReport(PAGE)).toBe(`Skillmark: 1.0.0
Browser: Firefox 153.0
Address: https://www.linkedin.com/jobs/view/...-1234567890
Access: board LinkedIn, on

Frame 1: www.linkedin.com
  Postings: 1
    LinkedIn #job-details (text 12, blocks 1, mentions 3)
  Tried:
    LinkedIn [componentkey^="x"] > p: 0
    LinkedIn #job-details: 1

Frame 2: widgets.example
  Postings: 0
  No page script answers.
`);
});

it.each([
  ['/acme/00000000-0000-4000-8000-000000000001', '/acme/00000000-0000-4000-8000-000000000001'],
  ['/en-US/Careers/job/Oslo/Senior-Storage-Engineer_R-12345', '/en-US/Careers/job/Oslo/...-12345'],
  ['/rpd/2000000000/', '/rpd/2000000000/'],
  ['/remote-jobs/acme-senior-engineer', '/remote-jobs/...'],
  ['/jobs/1;jsessionid=A1', '/jobs/1'],
  ['/jobs/[x](y)<b>`@me', '/jobs/_x__y__b___me'],
  ['/%E0%A4%A', '/%E0%A4%A'],
])('the path %s is told as %s', (path, told) => {
  expect(at(path)).toBe(`Address: https://a.example${told}`);
});

test('a part that repeats title or company is left out, its number stays', () => {
  const frames = [
    { host: '', postings: [{ path: '', posting: posting('Go Guru', 'Café Noir'), reading: reading(0) }] },
  ];
  expect(at('/caf%C3%A9-noir/go-guru-4711/apply', frames)).toBe('Address: https://a.example/.../...-4711/apply');
});

test('an address that is none of the web’s, or not to be known, is not told', () => {
  const report = (address: ReportedPage['address']) => pageReport({ ...PAGE, ...(address && { address }), frames: [] });
  expect(report({ protocol: 'file:', host: '', pathname: '/home/me' })).toContain('Address: file:\n');
  const { address: _, ...unknown } = PAGE;
  expect(pageReport({ ...unknown, access: 'unknown' })).toContain('Address: unknown\nAccess: unknown\n');
});

test('a thread of postings and a page of many frames are cut', () => {
  const one = { path: 'x', posting: posting('', ''), reading: reading(0) };
  const frames = Array.from({ length: 200 }, () => ({ host: 'a.example', tried: [], postings: Array(200).fill(one) }));
  const report = pageReport({ ...PAGE, frames });
  expect(report.split('\n').length).toBeLessThan(600);
  expect(report).toContain('and 180 more');
  expect(report).toContain('and 180 more frames');
});

test('HP-18: what a page script answers is cut, or refused', () => {
  const long = Array.from({ length: 1_000 }, () => 'x'.repeat(1_000));
  expect(v.parse(triedSchema, { tried: long })).toEqual(Array(40).fill('x'.repeat(200)));
  for (const none of [null, {}, { tried: 'x' }, { tried: [5] }]) expect(v.is(triedSchema, none)).toBe(false);
});

test('HI-07: a hostile page gets no markup, no link, no mention and no control character in, and no line of its own', () => {
  const hostile = fc.oneof(
    anyText,
    fc.constantFrom(
      '<img src=x>',
      '[x](https://evil.example)',
      '`@team`',
      'a\nSkillmark: 9',
      '\u202e',
      '&lt;',
      '![x](y)',
    ),
  );
  const found = fc.record({ path: hostile, title: hostile, company: hostile, text: hostile });
  const frame = fc.record({ host: hostile, tried: fc.array(hostile), postings: fc.array(found, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 3 }), hostile, (frames, pathname) => {
      const report = pageReport({
        ...PAGE,
        address: { protocol: 'https:', host: 'a.example', pathname: `/${pathname}` },
        frames: frames.map(({ postings, ...rest }) => ({
          ...rest,
          postings: postings.map(({ path, title, company, text }) => {
            return { path, posting: posting(title, company, text), reading: reading(0) };
          }),
        })),
      });
      expect(report).toMatch(/^[\n -~]*$/);
      expect(report).not.toMatch(/[<`@&\\|!]|\]\(/);
      expect(report.match(/^\S.*/gm)).toHaveLength(4 + frames.length);
    }),
    { numRuns: 1_000 },
  );
});
