import { expect, test } from 'vitest';
import { isOfWeb } from '../../../lib/core/sites/listed-jobs';
import { listedJobsSchema } from '../../../lib/core/sites/listed-jobs-schema';
import { validate } from '../../../lib/core/validate';

const read = (jobs: unknown) => validate(listedJobsSchema, jobs, 'jobs');

test('what a page script lists is copied field by field, and what is no address of the web is left out', () => {
  const good = { title: 'Engineer', address: 'https://a.example/jobs/1' };
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    '/jobs/1',
    'https://',
  ];
  const jobs = [
    { ...good, more: 'x' },
    ...bad.map((address) => ({ title: 'T', address })),
    { title: '', address: good.address },
  ];
  expect(read([...jobs, null, 7, { title: 'x'.repeat(151), address: good.address }])).toEqual([good]);
  expect(bad.filter(isOfWeb)).toEqual([]);
});

test('more than fifty are cut, and what is no list is refused', () => {
  const many = Array.from({ length: 80 }, (_, i) => ({ title: `Job ${i}`, address: `https://a.example/${i}` }));
  expect(read(many)).toHaveLength(50);
  expect(() => read('x')).toThrow();
});
