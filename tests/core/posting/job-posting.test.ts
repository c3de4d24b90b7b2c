import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readJobPosting, withStructured } from '../../../lib/core/posting/job-posting';
import { jobPostingNodes } from '../../../lib/core/posting/json-ld';
import { postingSchema } from '../../../lib/core/posting/posting-schema';
import { anyText } from '../any-text';

const posting = (fields: object) => JSON.stringify({ '@type': 'JobPosting', ...fields });

describe('what a posting says', () => {
  test.each([
    [{ name: ' Tide&amp;Water\n' }, 'Tide&Water'],
    ['Tidewater', 'Tidewater'],
    ['Tide &amp;amp; Water&amp;#39;s', "Tide & Water's"],
    ['Tide&copy Water', 'Tide© Water'],
    [[{ name: 'Tidewater' }, { name: 'Other' }], 'Tidewater'],
    [{ name: 5 }, ''],
    [null, ''],
    [undefined, ''],
    [[], ''],
  ])('the company from %j', (hiringOrganization, company) => {
    expect(readJobPosting(posting({ title: 'Engineer', hiringOrganization }))).toEqual({ title: 'Engineer', company });
  });

  test('fields are cut at 200 characters, as in every posting, and hold no markup', () => {
    const said = readJobPosting(posting({ title: `<b>Engineer</b> ${'x'.repeat(1_000)}`, extra: 1 }));
    expect(said?.title).toHaveLength(200);
    expect(said?.title).toMatch(/^Engineer x/);
    expect(Object.keys(said ?? {})).toEqual(['title', 'company']);
  });

  test.each(['', 'null', '[]', '{"@type": "Person"}', `${posting({})}${' '.repeat(600_000)}`])('no posting', (raw) => {
    expect(readJobPosting(raw)).toBeUndefined();
  });

  test('HP-19: a hostile prototype stays where it is', () => {
    expect(readJobPosting('{"@type": "JobPosting", "__proto__": {"title": "x"}}')).toEqual({ title: '', company: '' });
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test('HP-19: nothing throws, whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (title, hiringOrganization) => {
        const said = readJobPosting(posting({ title, hiringOrganization }));
        expect(typeof said?.title).toBe('string');
        expect(typeof said?.company).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the fields of a posting', () => {
  const WHOLE = {
    title: 'Engineer',
    hiringOrganization: 'Tidewater',
    identifier: { '@type': 'PropertyValue', value: 4711 },
    jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Oslo', addressCountry: 'NO' } }],
    jobLocationType: 'TELECOMMUTE',
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'NOK',
      value: { '@type': 'QuantitativeValue', minValue: 700_000, maxValue: 900_000, unitText: 'YEAR' },
    },
    datePosted: '2026-11-01T08:00:00Z',
    validThrough: '2026-12-31T23:59',
  };
  const FIELDS = {
    location: 'Oslo, NO',
    workMode: 'remote',
    salary: '700,000–900,000 NOK a year',
    datePosted: '2026-11-01',
    validThrough: '2026-12-31',
  };
  const DATA = { location: FIELDS.location, workMode: FIELDS.workMode, salary: FIELDS.salary };
  const POSTING = { url: 'https://jobs.example/4712', title: '', company: '', text: '', blocks: [] };

  test('are read where they stand, and are absent where they do not', () => {
    expect(readJobPosting(posting(WHOLE))).toEqual({ title: 'Engineer', company: 'Tidewater', ...FIELDS, lines: DATA });
    expect(readJobPosting(posting({}))).toEqual({ title: '', company: '' });
    const nowhere = { hiringOrganization: 'Tidewater', jobLocation: { address: { addressLocality: 'Tidewater' } } };
    expect(readJobPosting(posting(nowhere))).toEqual({ title: '', company: 'Tidewater' });
  });

  test('fill what the page does not say, and give way to what it shows', () => {
    const shown = { ...POSTING, title: 'Shown', company: '' };
    const data = DATA;
    expect(withStructured(shown, posting(WHOLE))).toEqual({
      ...shown,
      company: 'Tidewater',
      ...FIELDS,
      said: { data },
    });
    const own = { location: 'Bergen (hybrid)', datePosted: '3 days ago', salary: 'By tariff' };
    expect(withStructured(shown, posting(WHOLE), own)).toEqual({
      ...shown,
      company: 'Tidewater',
      ...FIELDS,
      location: 'Bergen (hybrid)',
      workMode: 'hybrid',
      salary: 'By tariff',
      said: { page: { location: own.location, salary: own.salary }, data },
    });
    expect(withStructured(POSTING, undefined, { location: 'Bergen' })).toEqual({
      ...POSTING,
      location: 'Bergen',
      said: { page: { location: 'Bergen' } },
    });
    expect(withStructured(POSTING, 'no JSON')).toEqual(POSTING);
  });

  test('say also how one is employed, where applicants may live and how long they have worked', () => {
    const asked = {
      employmentType: ['FULL_TIME', 'CONTRACTOR'],
      applicantLocationRequirements: { '@type': 'Country', name: 'Norway' },
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 30 },
    };
    expect(withStructured(POSTING, posting(asked)).said?.data).toEqual({
      location: 'Norway',
      employment: 'FULL_TIME, CONTRACTOR',
      applicants: 'Norway',
      experience: '2.5 years of experience',
    });
    expect(withStructured(POSTING, posting({ experienceRequirements: 'much' })).said).toBeUndefined();
  });

  test('of several postings are those of the one with its title, else with its number in the address', () => {
    const one = { '@type': 'JobPosting', ...WHOLE };
    const other = { ...one, title: 'Designer', identifier: '4712', datePosted: '2026-10-01' };
    const both = JSON.stringify([one, other]);
    expect(withStructured({ ...POSTING, title: 'designer' }, both).datePosted).toBe('2026-10-01');
    expect(withStructured({ ...POSTING, title: 'Engineer' }, both).datePosted).toBe('2026-11-01');
    expect(withStructured(POSTING, both).datePosted).toBe('2026-10-01');
    expect(withStructured({ ...POSTING, title: 'Cook' }, both)).toEqual({ ...POSTING, title: 'Cook' });
  });

  test('HP-19: objects ten thousand deep are no field', () => {
    const deep = `${'{"value":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const lists = `${'['.repeat(10_000)}1${']'.repeat(10_000)}`;
    for (const value of [deep, lists, deep.replaceAll('value', 'address'), deep.replaceAll('value', '__proto__')]) {
      for (const name of [...Object.keys(WHOLE).slice(1), 'applicantLocationRequirements', '__proto__']) {
        const raw = `{"@type": "JobPosting", "title": "Engineer", ${JSON.stringify(name)}: ${value}}`;
        expect(readJobPosting(raw)).toEqual({ title: 'Engineer', company: '' });
      }
    }
  });

  test('HP-19: whatever they hold, nothing throws and what comes out is what a posting may keep', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      anyText,
      fc.constantFrom('x'.repeat(20_000), '\u202e\u0000', '<b>&#x202e;&#0;</b>', '2026-11-01\u0000'),
    );
    const inside = fc.oneof(
      hostile,
      fc.record({ value: hostile, address: hostile, name: hostile, currency: hostile, minValue: hostile }),
    );
    const names = fc.constantFrom(
      ...Object.keys(WHOLE),
      'applicantLocationRequirements',
      'salaryCurrency',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.dictionary(names, inside), fc.boolean(), (given, proto) => {
        const raw = proto ? posting(given).replace('title', '__proto__') : posting(given);
        const whole = withStructured(POSTING, raw);
        const { title, company, ...fields } = whole;
        expect(
          Object.keys(whole)
            .slice(5)
            .every((name) => name === 'said' || Object.hasOwn(FIELDS, name)),
        ).toBe(true);
        expect(v.parse(postingSchema, { ...POSTING, ...fields })).toEqual({ ...POSTING, ...fields });
        expect(`${title}${company}${Object.values(fields)}${Object.values(fields.said?.data ?? {})}`).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}]/u,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('where postings stand', () => {
  const one = { '@type': 'JobPosting', title: 'a' };
  const two = { '@type': ['Thing', 'https://schema.org/JobPosting'], title: 'b' };

  test('in lists, graphs and pages, in the order written', () => {
    expect(jobPostingNodes([{ '@graph': [{ '@type': 'WebPage', mainEntity: one }] }, [two]])).toEqual([one, two]);
    expect(jobPostingNodes({ '@type': 'ItemList', itemListElement: [{ item: two }, { item: one }] })).toEqual([
      two,
      one,
    ]);
  });

  test('not elsewhere, and not where the type only looks like it', () => {
    expect(jobPostingNodes({ author: one })).toEqual([]);
    expect(jobPostingNodes({ '@type': 'NotAJobPosting' })).toEqual([]);
  });

  test('HP-19: a graph that holds itself comes to an end', () => {
    const circle: Record<string, unknown> = { '@type': 'Thing' };
    circle['@graph'] = [circle, circle];
    expect(jobPostingNodes(circle)).toEqual([]);
  });
});
