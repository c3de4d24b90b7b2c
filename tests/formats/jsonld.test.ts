import fc from 'fast-check';
import { expand } from 'jsonld';
import { expect, test } from 'vitest';
import type { Fact } from '../../lib/core/posting/fact';
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

test('facts are said in the words of schema.org', () => {
  const facts: Fact[] = [
    { kind: 'pay', value: { min: 5_000, max: 6_000, currency: 'EUR', per: 'month' }, evidence: '', from: 'text' },
    { kind: 'workMode', value: { mode: 'remote' }, evidence: '', from: 'text' },
    { kind: 'experience', value: { min: 5 }, evidence: '', from: 'text' },
    { kind: 'place', value: { text: 'the EU' }, evidence: '', from: 'text' },
    { kind: 'contract', value: { type: 'fixed-term', months: 6 }, evidence: '', from: 'text' },
    { kind: 'hours', value: { share: 'part', perWeek: 30 }, evidence: '', from: 'text' },
    { kind: 'clearance', value: { asked: true, level: 'SC' }, evidence: '', from: 'text' },
    { kind: 'citizenship', value: { of: 'the UK' }, evidence: '', from: 'text' },
  ];
  expect(JSON.parse(jsonld.render([{ ...SAMPLE, reading: { ...SAMPLE.reading, facts } }]))['@graph'][0]).toMatchObject({
    baseSalary: { currency: 'EUR', value: { minValue: 5_000, maxValue: 6_000, unitText: 'MONTH' } },
    jobLocationType: 'TELECOMMUTE',
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 60 },
    applicantLocationRequirements: { name: 'the EU' },
    employmentType: ['PART_TIME', 'TEMPORARY'],
    workHours: '30 hours a week',
    securityClearanceRequirement: 'SC',
    eligibilityToWorkRequirement: 'citizens of the UK',
  });
});

test('a parser of JSON-LD reads the same postings, whatever stands in them', async () => {
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org');
    return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(hostilePosting, { maxLength: 3 }), async (postings) => {
      const expanded = await expand(JSON.parse(jsonld.render(postings)), { documentLoader });
      expect(expanded.map((one) => one['@type'])).toEqual(postings.map(() => ['https://schema.org/JobPosting']));
      const descriptions = expanded.map((one) => one['https://schema.org/description']);
      const texts = postings.map(({ posting }) => [{ '@value': posting.text.toWellFormed() }]);
      expect(descriptions).toEqual(texts);
    }),
    { numRuns: 100 },
  );
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
