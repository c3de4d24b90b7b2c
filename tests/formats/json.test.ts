import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../docs/matches.schema.json';
import json from '../../lib/formats/json';
import ndjson from '../../lib/formats/ndjson';
import { jsonText } from '../../lib/formats/parts/json-text';
import { FIELDS, hostilePosting, NOT_A_POSTING, SAMPLE, SAVED, UNMATCHED } from './sample';

test('names its format and version', () => {
  const file = JSON.parse(json.render([SAMPLE]));
  expect(file).toMatchObject({ format: 'skillmark-matches', version: 1 });
  expect(file.postings[0]).toMatchObject({ url: 'https://jobs.example/1', title: 'Platform Engineer', bar: 0.7 });
  expect(file.postings[0].match.lines[1]).toEqual({
    anyOf: ['kubernetes', 'nomad'],
    strength: 'required',
    outcome: 'short',
    skill: 'kubernetes',
    by: 'openshift',
    years: 2,
    weight: 3,
    points: 2,
  });
  expect(JSON.parse(json.render([]))).toEqual({ format: 'skillmark-matches', version: 1, postings: [] });
});

const isOfSchema = new Ajv2020().compile(schema);

test('every file is of the schema in the docs, whatever a page says', () => {
  for (const all of [[], [SAVED], [NOT_A_POSTING, UNMATCHED]])
    expect(isOfSchema(JSON.parse(json.render(all))), JSON.stringify(isOfSchema.errors)).toBe(true);
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      expect(isOfSchema(JSON.parse(json.render([posting]))), JSON.stringify(isOfSchema.errors)).toBe(true);
    }),
  );
  expect(JSON.parse(json.render([SAVED])).postings[0].saved).toEqual(SAVED.saved);
});

test('prints the object of the command line, one a line, in a fixed order', () => {
  const lines = ndjson.render([UNMATCHED, NOT_A_POSTING, { ...UNMATCHED, withText: true }]).split('\n');
  expect(lines).toHaveLength(4);
  const [first, second, third] = lines.slice(0, 3).map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual([
    'file',
    'posting',
    'title',
    'company',
    'skills',
    'mentions',
    'unknown',
    'requirements',
    'facts',
    'bar',
  ]);
  expect(first.skills.ceph).toEqual({ name: 'Ceph', category: 'storage', aliases: [] });
  expect(first.mentions[1]).toEqual({
    start: 23,
    end: 27,
    text: 'Ceph',
    skill: 'ceph',
    name: 'Ceph',
    strength: 'required',
    doubtful: false,
  });
  expect(first.requirements[1]).toEqual({
    anyOf: ['kubernetes', 'nomad'],
    strength: 'required',
    years: 3,
    evidence: 'You run Kubernetes and Ceph.',
  });
  expect(second).toEqual({
    file: 'b.txt',
    posting: false,
    title: '',
    company: '',
    skills: {},
    mentions: [],
    unknown: [],
    requirements: [],
    facts: [],
  });
  expect(third.text).toBe(UNMATCHED.posting.text);
});

test('what else is found of a posting stands after the company, where it is known', () => {
  const line = ndjson.render([{ ...UNMATCHED, posting: { ...UNMATCHED.posting, ...FIELDS }, withText: true }]);
  const names = ['file', 'posting', 'title', 'company', ...Object.keys(FIELDS), 'text', 'skills'];
  expect(Object.keys(JSON.parse(line)).slice(0, names.length)).toEqual(names);
  expect(JSON.parse(line)).toMatchObject(FIELDS);
  const file = json.render([{ ...SAMPLE, posting: { ...SAMPLE.posting, location: 'Oslo, NO' } }]);
  expect(JSON.parse(file).postings[0].location).toBe('Oslo, NO');
  expect(file).not.toContain('validThrough');
});

test('ndjson of no postings is an empty file', () => {
  expect(ndjson.render([])).toBe('');
});

test('EX-09: whatever a page says, the JSON parses to the same texts and holds nothing that breaks out', () => {
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      for (const text of [json.render([posting]), ndjson.render([posting])]) {
        expect(text).not.toMatch(/[<\u2028\u2029]/);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\\ud[89a-f]/i);
      }
      const line = ndjson.render([posting]);
      expect(line.trimEnd().split(/\r\n|[\n\r\u0085\u2028\u2029]/).length).toBeGreaterThan(0);
      expect(JSON.parse(line).title).toBe(posting.posting.title.toWellFormed());
      expect(JSON.parse(line).location ?? '').toBe(posting.posting.location?.toWellFormed());
    }),
  );
});

test('EX-09: any value survives', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('HI-01: a skill called __proto__ stays a key like any other', () => {
  const skills = JSON.parse(
    '{"__proto__": {"name": "x", "category": "y", "aliases": [], "impliedBy": [], "related": []}}',
  );
  const written = JSON.parse(ndjson.render([{ ...UNMATCHED, reading: { ...UNMATCHED.reading, skills } }]));
  expect(Object.keys(written.skills)).toEqual(['__proto__']);
});
