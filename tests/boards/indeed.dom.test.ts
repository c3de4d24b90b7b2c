import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/indeed.html?raw';
import { find } from './find';

test.each([
  'https://de.indeed.com/viewjob?jk=0123456789abcdef',
  'https://www.indeed.com/jobs?q=go&vjk=0123456789abcdef',
  'https://uk.indeed.com/viewjob?jk=0123456789abcdef',
])('a posting at %s, without the style sheets and the jobs beside it', (address) => {
  expect(find(fixture, address)).toEqual([
    {
      title: 'Backend Engineer (m/w/d)',
      company: 'Quarry Lane',
      path: 'Indeed #jobDescriptionText',
      text: 'Wir betreiben PostgreSQL.\n\nKotlin\nKafka',
    },
  ]);
});

test('no posting on a host that only looks like one of its own', () => {
  expect(find(fixture, 'https://indeed.com.example/viewjob?jk=1')).toEqual([]);
  expect(find(fixture, 'https://notindeed.com/viewjob?jk=1')).toEqual([]);
});
