import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJobPosting } from '../../lib/core/posting/job-posting';
import type { PostingFields } from '../../lib/core/posting/posting';
import jsonld from '../../lib/formats/jsonld';
import { FIELDS, hostilePosting, NOT_A_POSTING, SAMPLE } from './sample';

test('a posting is a JobPosting with the skills it asks for', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(jsonld.render([SAMPLE, NOT_A_POSTING]));
  expect(context).toBe('https://schema.org');
  expect(graph).toEqual([
    {
      '@type': 'JobPosting',
      title: 'Platform Engineer',
      hiringOrganization: { '@type': 'Organization', name: 'Acme' },
      url: 'https://jobs.example/1',
      description: SAMPLE.posting.text,
      skills: ['Rust', 'Kubernetes', 'Nomad', 'Ceph'],
    },
  ]);
});

const withFields = (fields: PostingFields) => jsonld.render([{ ...SAMPLE, posting: { ...SAMPLE.posting, ...fields } }]);

test('what else is found of it is said in the words of schema.org', () => {
  expect(JSON.parse(withFields(FIELDS))['@graph'][0]).toMatchObject({
    datePosted: '2026-11-01',
    validThrough: '2026-12-31',
    jobLocation: { '@type': 'Place', address: 'Oslo, NO' },
    jobLocationType: 'TELECOMMUTE',
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 60_000, maxValue: 80_000, unitText: 'YEAR' },
    },
  });
});

test.each<PostingFields>([
  FIELDS,
  { workMode: 'hybrid', salary: 'By tariff, 5 grades' },
  { workMode: 'on-site', salary: 'from 25.5 USD an hour' },
  { location: 'Oslo; Bergen', salary: '5,000 NOK a month' },
  {},
])('and reads as the same: %j', (fields) => {
  const { title, company, lines: _, ...read } = readJobPosting(withFields(fields)) ?? {};
  expect([title, company, read]).toEqual(['Platform Engineer', 'Acme', fields]);
});

test('says nothing of what the posting does not say', () => {
  const bare = { ...SAMPLE, posting: { ...SAMPLE.posting, title: '', company: '', url: '' } };
  const [posting] = JSON.parse(jsonld.render([bare]))['@graph'];
  expect(Object.keys(posting)).toEqual(['@type', 'description', 'skills']);
  expect(JSON.parse(jsonld.render([]))['@graph']).toEqual([]);
});

test('EX-09: no text of a page ends the script element it may be put in', () => {
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      const written = jsonld.render([posting]);
      expect(written).not.toMatch(/<|[\u2028\u2029]/);
      expect(() => JSON.parse(written)).not.toThrow();
    }),
  );
});
