import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { read } from '../../../lib/core/read';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { readingSchema, savedPostingSchema } from '../../../lib/core/saved/saved-schema';
import { DICTIONARY } from '../small-dictionary';

const posting = plainPosting(
  '# Engineer\n\n3 years of Python or Django are required. MySQL is a plus.\nIf you know 70 % of this, apply.',
);
const reading = read(posting, DICTIONARY, EMPTY_OVERLAY);
const AT = '2026-11-21T09:30:00.000Z';
const SAVED = savedNow({
  id: 'https://jobs.example/1',
  posting: { ...posting, url: 'https://jobs.example/1' },
  reading,
  now: AT,
});
const { url } = SAVED.posting;

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
  const full = { ...SAVED, posting: { ...SAVED.posting, ...fields } };
  expect(v.parse(savedPostingSchema, structuredClone(full))).toEqual(full);
  const damaged = {
    ...posting,
    url,
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
  ['of a newer version', { version: 3 }],
  ['without a status', { statuses: [] }],
  ['with a status of its own', { statuses: [{ status: 'hoping', at: AT }] }],
  ['with a date that is none', { next: { on: 'tomorrow', what: '' } }],
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

test('ST-02: what the first version stored is read as it would be stored now', () => {
  const old = { version: 1, id: SAVED.id, savedAt: AT, posting: SAVED.posting, reading };
  expect(v.parse(savedPostingSchema, structuredClone(old))).toEqual(SAVED);
  const { reading: _, ...bare } = SAVED;
  expect(v.parse(savedPostingSchema, { ...old, reading: undefined })).toEqual(bare);
  expect(v.parse(savedPostingSchema, { ...old, posting })).toMatchObject({ addresses: [] });
});

test('what the reader wrote comes back', () => {
  const full = {
    ...SAVED,
    note: 'Called *Ada*.',
    tags: ['remote'],
    next: { on: '2026-12-01T14:00', what: 'Interview' },
    statuses: [...SAVED.statuses, { status: 'applied', at: '2026-11-22T09:30:00.000Z' }],
    earlier: [{ at: AT, posting: { ...SAVED.posting, text: 'x', blocks: [] } }],
  };
  expect(v.parse(savedPostingSchema, structuredClone(full))).toEqual(full);
});
