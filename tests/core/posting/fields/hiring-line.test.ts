import { expect, test } from 'vitest';
import { readHiringLine } from '../../../../lib/core/posting/fields/hiring-line';
import { withStructured } from '../../../../lib/core/posting/job-posting';

test.each([
  [
    'Quarry Lane | Data Engineer | REMOTE | https://quarry.example',
    'Data Engineer',
    'Quarry Lane',
    { workMode: 'REMOTE' },
  ],
  ['REMOTE | Quarry Lane | Rust Developer', 'Rust Developer', 'Quarry Lane', { workMode: 'REMOTE' }],
  ['Quarry Lane — SRE — Berlin', 'SRE', 'Quarry Lane', { location: 'Berlin' }],
  ['Quarry Lane (YC S26) Is Hiring a Storage Engineer', 'Storage Engineer', 'Quarry Lane', {}],
  ['Harbour Works, Lisbon or remote', 'Harbour Works, Lisbon or remote', '', {}],
  ['', '', '', {}],
  [' | ', '|', '', {}],
])('%s', (line, title, company, fields) => {
  expect(readHiringLine(line)).toEqual({ title, company, fields });
});

test('a posting takes from its line what nothing else says', () => {
  const posting = { url: '', title: '', company: '', text: 'x', blocks: [] };
  const line = 'Quarry Lane | Data Engineer | Berlin | REMOTE';
  expect(withStructured(posting, undefined, { line })).toMatchObject({
    title: 'Data Engineer',
    company: 'Quarry Lane',
    location: 'Berlin',
    workMode: 'remote',
  });
  expect(withStructured({ ...posting, title: 'Mason' }, undefined, { line, location: 'Bonn' })).toMatchObject({
    title: 'Mason',
    location: 'Bonn',
  });
});

test.each([
  ['bars', (n: number) => '| '.repeat(n)],
  ['dashes', (n: number) => ' - a'.repeat(n)],
  ['signs before an address', (n: number) => `${'('.repeat(n)}x`],
  ['capitals', (n: number) => `A${" .'-".repeat(n)}`],
])('a line of nothing but %s takes no longer for being longer', (_, make) => {
  const time = (n: number) => {
    const line = make(n);
    const from = performance.now();
    for (let i = 0; i < 20; i++) readHiringLine(line);
    return performance.now() - from;
  };
  time(1_000);
  expect(time(200_000)).toBeLessThan(50 * Math.max(1, time(1_000)));
});
