import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { dateIn, isDay } from '../../../../lib/core/posting/fields/date';
import { anyText } from '../../any-text';

it.each([
  ['2026-11-21', '2026-11-21'],
  ['2026-11-21T23:59:59+02:00', '2026-11-21'],
  ['2026-11-21 10:00:00.000', '2026-11-21'],
  ['20261121', '2026-11-21'],
  ['2026/1/5', '2026-01-05'],
  ['21.11.2026', '2026-11-21'],
  ['5. 4. 2026', '2026-04-05'],
  ['21/11/2026', '2026-11-21'],
  ['11/21/2026', '2026-11-21'],
  ['04/04/2026', '2026-04-04'],
  ['November 21, 2026', '2026-11-21'],
  ['Posted on Nov. 3rd, 2026', '2026-11-03'],
  ['Sat, 21 Nov 2026 10:00:00 GMT', '2026-11-21'],
  ['21-Nov-2026', '2026-11-21'],
  ['21. November 2026', '2026-11-21'],
  ['Bewerbungsfrist: 3. März 2026', '2026-03-03'],
  ['le 1er août 2026', '2026-08-01'],
  ['15 de septiembre de 2026', '2026-09-15'],
  ['2 juni 2026', '2026-06-02'],
  ['21. listopadu 2026', '2026-11-21'],
  ['9. července 2026', '2026-07-09'],
  ['3 września 2026 r.', '2026-09-03'],
  ['21 листопада 2026', '2026-11-21'],
])('“%s” is %s', (text, day) => {
  expect(dateIn(text)).toBe(day);
});

it.each([
  '3 days ago',
  'yesterday',
  'vor 2 Tagen',
  '03/04/2026',
  '03-04-2026',
  '21 November',
  'November 2026',
  '21/11/26',
  '2026-02-30',
  '31.11.2026',
  '2026-13-01',
  'from 2026-11-01 to 2026-12-01',
  '5 floréal 2026',
  '1970-01-01T00:00:00Z',
  '12026-11-211',
  '1764028800000',
  '',
])('“%s” is no date, or not one for sure', (text) => {
  expect(dateIn(text)).toBeUndefined();
});

test('HP-19: whatever a text holds, what comes out is a day of the calendar or nothing', () => {
  const near = fc.string({
    unit: fc.constantFrom(...'0123456789./- ', 'May', '2026', '21', 'de ', 'st', ','),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.oneof(anyText, near), (text) => {
      const day = dateIn(text);
      if (day !== undefined) expect(isDay(day)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('every day is found again, in the ways it is written', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('en', 'de', 'fr', 'es', 'nl', 'cs', 'pl', 'uk', 'it', 'pt', 'sv'),
      (date, language) => {
        const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
        const day = date.toISOString().slice(0, 10);
        expect(dateIn(date.toISOString())).toBe(day);
        expect(dateIn(new Intl.DateTimeFormat(language, options).format(date))).toBe(day);
      },
    ),
    { numRuns: 1_000 },
  );
});

it.each(['2026-2-3', '2026-02-30', '2026-11-21T00:00', 'x', ''])('“%s” is not how days are kept', (text) => {
  expect(isDay(text)).toBe(false);
});
