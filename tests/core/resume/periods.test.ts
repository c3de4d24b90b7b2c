import { expect, test } from 'vitest';
import { monthOf, monthsOf, periodIn, sinceIn, yearsOf } from '../../../lib/core/resume/periods';

const at = (year: number, month = 1) => year * 12 + month - 1;

test.each([
  ['Jan 2019 – Mar 2021', at(2019), at(2021, 4)],
  ['01/2019 - 03/2021', at(2019), at(2021, 4)],
  ['01.2019–03.2021', at(2019), at(2021, 4)],
  ['2019-01 to 2021-03', at(2019), at(2021, 4)],
  ['01.02.2019 – 31.03.2021', at(2019, 2), at(2021, 4)],
  ['Senior Engineer, Acme (2018 – 2021)', at(2018), at(2021)],
  ['2018', undefined, undefined],
  ['2018 - 2018', at(2018), at(2019)],
  ["Jan '19 – Mar '21", at(2019), at(2021, 4)],
  ['September 2018 till October 2019', at(2018, 9), at(2019, 11)],
  ['März 2018 bis Oktober 2019', at(2018, 3), at(2019, 11)],
  ['septembre 2018 à avril 2022', at(2018, 9), at(2022, 5)],
  ['enero de 2017 – diciembre de 2018', at(2017), at(2019)],
  ['2017年4月〜2019年3月', at(2017, 4), at(2019, 4)],
  ['березень 2017 – травень 2019', at(2017, 3), at(2019, 6)],
  ['janeiro de 2017 até maio de 2019', at(2017), at(2019, 6)],
  ['gennaio 2017 - maggio 2019', at(2017), at(2019, 6)],
  ['januari 2017 t/m mei 2019', at(2017), at(2019, 6)],
  ['styczeń 2017 – maj 2019', at(2017), at(2019, 6)],
  ['leden 2017 – květen 2019', at(2017), at(2019, 6)],
])('a period that ended: %s', (line, from, to) => {
  const found = periodIn(line);
  expect(found && [found.from, found.to]).toEqual(from === undefined ? undefined : [from, to]);
});

test.each([
  'Mar 2020 – Present',
  '03/2020 – now',
  '03/2020 - heute',
  'seit 03/2020',
  'since March 2020',
  'mars 2020 – aujourd’hui',
  'depuis mars 2020',
  'marzo de 2020 – actualidad',
  'desde marzo de 2020',
  '2020年3月〜現在',
  '2020年3月から',
  'березень 2020 – дотепер',
  'з березня 2020',
  'maart 2020 – heden',
  'março de 2020 – atual',
  'marzo 2020 – oggi',
  'marzec 2020 – obecnie',
  'březen 2020 – současnost',
  '03/2020 –',
])('a period that goes on: %s', (line) => {
  const found = periodIn(line);
  expect(found && [found.from, found.to]).toEqual([at(2020, 3), undefined]);
});

test.each(['Served 2000 requests', '+49 2019 20212', 'ISO 27001', 'version 2.0.19', 'a 24/7 shift'])(
  'no period: %s',
  (line) => expect(periodIn(line)).toBeUndefined(),
);

test('what overlaps counts once, and nothing counts after today', () => {
  const today = at(2026, 11);
  expect(
    monthsOf(
      [
        { from: at(2020), to: at(2022) },
        { from: at(2021), to: at(2023) },
      ],
      today,
    ),
  ).toBe(36);
  expect(
    monthsOf(
      [
        { from: at(2021), to: at(2022) },
        { from: at(2020), to: at(2024) },
      ],
      today,
    ),
  ).toBe(48);
  expect(monthsOf([{ from: at(2026) }], today)).toBe(11);
  expect(monthsOf([{ from: at(2027), to: at(2030) }], today)).toBe(0);
  expect(monthsOf([], today)).toBe(0);
});

test('years are whole or half ones', () => {
  expect([1, 8, 12, 17, 900].map(yearsOf)).toEqual([0.5, 0.5, 1, 1.5, 60].map((one, i) => (i === 1 ? 0.5 : one)));
  expect(sinceIn('since 2019')).toBe(at(2019));
  expect(sinceIn('2019 – 2020')).toBeUndefined();
  expect(monthOf(new Date('2026-11-29T00:00:00Z'))).toBe(at(2026, 11));
});
