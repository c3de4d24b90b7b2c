import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { read } from '../../../lib/core/read';
import { readingSchema, savedPostingSchema } from '../../../lib/core/saved/saved-schema';
import { DICTIONARY } from '../small-dictionary';

const posting = plainPosting(
  '# Engineer\n\n3 years of Python or Django are required. MySQL is a plus.\nIf you know 70 % of this, apply.',
);
const reading = read(posting, DICTIONARY, EMPTY_OVERLAY);
const SAVED = { version: 1, id: 'https://jobs.example/1', savedAt: '2026-11-21T09:30:00.000Z', posting, reading };

test('a reading comes back whole: no field of it is left behind', () => {
  expect(reading.requirements.length).toBeGreaterThan(1);
  expect(v.parse(readingSchema, structuredClone(reading))).toEqual(reading);
  expect(v.parse(savedPostingSchema, structuredClone(SAVED))).toEqual(SAVED);
});

test('ST-04: fields of a posting come back, one that does not fit is left out, and older postings without any are read', () => {
  const fields = {
    location: 'Oslo',
    workMode: 'remote',
    salary: '5 EUR',
    datePosted: '2026-11-01',
    validThrough: '2026-12-31',
  };
  const full = { ...SAVED, posting: { ...posting, ...fields } };
  expect(v.parse(savedPostingSchema, structuredClone(full))).toEqual(full);
  const damaged = {
    ...posting,
    location: 5,
    workMode: 'moon',
    salary: '',
    datePosted: '3 days ago',
    validThrough: '2026-02-30',
  };
  expect(v.parse(savedPostingSchema, { ...SAVED, posting: damaged })).toEqual(SAVED);
});

test('ST-04: a damaged reading is left out, and the posting stays', () => {
  const { reading: _, ...bare } = SAVED;
  for (const damaged of [null, 'x', { ...reading, mentions: {} }, { ...reading, requirements: [{ anyOf: [] }] }])
    expect(v.parse(savedPostingSchema, { ...SAVED, reading: damaged })).toEqual(bare);
});

test.each<[string, object]>([
  ['without a version', { version: undefined }],
  ['of a newer version', { version: 2 }],
  ['without an id', { id: '' }],
  ['without a time', { savedAt: 'yesterday' }],
  ['without a text', { posting: { ...posting, text: undefined } }],
  ['with blocks outside of its text', { posting: { ...posting, text: 'x' } }],
])('ST-04: a saved posting %s is refused', (_name, change) => {
  expect(v.is(savedPostingSchema, { ...SAVED, ...change })).toBe(false);
});

test('HI-01, HI-03: whatever was stored is taken or refused, and leaves no trace', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom('posting', 'reading', 'id', 'savedAt', '__proto__'), (value, key) => {
      const given = JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}}`);
      expect(v.is(savedPostingSchema, value)).toBe(false);
      const parsed = v.safeParse(savedPostingSchema, { ...SAVED, ...given });
      if (parsed.success) expect(Object.keys(parsed.output).sort()).toEqual(expect.arrayContaining(['id', 'posting']));
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
    }),
    { numRuns: 1000 },
  );
});
