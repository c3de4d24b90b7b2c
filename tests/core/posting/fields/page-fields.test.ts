import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pageFieldsSchema, readPageFields } from '../../../../lib/core/posting/fields/page-fields';
import { postingSchema } from '../../../../lib/core/posting/posting-schema';
import { anyText } from '../../any-text';

const POSTING = { url: '', title: '', company: '', text: '', blocks: [] };

test('a page’s own words become fields of one form', () => {
  const shown = {
    location: ' Berlin,\n Germany (Hybrid) ',
    salary: '60.000 – 80.000 € pro Jahr',
    datePosted: 'Posted 3 days ago',
    validThrough: 'bis 31. Dezember 2026',
  };
  expect(readPageFields(shown)).toEqual({
    location: 'Berlin, Germany (Hybrid)',
    workMode: 'hybrid',
    salary: '60.000 – 80.000 € pro Jahr',
    validThrough: '2026-12-31',
  });
});

test('what the page says of the way of working counts before the name of the place', () => {
  expect(readPageFields({ location: 'Remote', workMode: 'Hybrid' }).workMode).toBe('hybrid');
  expect(readPageFields({ location: 'Remote', workMode: 'Full-time' }).workMode).toBe('remote');
});

test('signs that stand for nothing are nothing', () => {
  expect(readPageFields({ location: ' – ', salary: '...', workMode: '', datePosted: '-' })).toEqual({});
});

test('HP-18: what is no text is left out, and what else is sent', () => {
  const sent = JSON.parse(
    '{"location":"Oslo","salary":5,"workMode":["x"],"more":"x","__proto__":{"datePosted":"2026-01-01"}}',
  );
  expect(v.parse(pageFieldsSchema, sent)).toEqual({ location: 'Oslo' });
  for (const none of [null, 5, 'x', [], undefined]) expect(v.parse(pageFieldsSchema, none) ?? {}).toEqual({});
});

test('HP-16, HP-18: whatever a page sends, the fields are ones that a posting may keep', () => {
  const value = fc.oneof(
    anyText,
    fc.anything(),
    fc.constant('x'.repeat(1_000_000)),
    fc.constant('\u202e2026-01-01\u0000'),
  );
  const keys = fc.constantFrom('location', 'workMode', 'salary', 'datePosted', 'validThrough', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(keys, value), (sent) => {
      const fields = readPageFields(v.parse(pageFieldsSchema, sent) ?? {});
      expect(v.parse(postingSchema, { ...POSTING, ...fields })).toEqual({ ...POSTING, ...fields });
      expect(Object.values(fields).join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }),
    { numRuns: 1_000 },
  );
});
