import { expect, test } from 'vitest';
import { arePlacesApart, comparedPlace } from '../../../../lib/core/saved/again/job-place';

const apart = (one: string, other: string) => {
  const places = [comparedPlace(one), comparedPlace(other)] as const;
  const both = arePlacesApart(...places);
  expect(arePlacesApart(places[1], places[0])).toBe(both);
  return both;
};

test.each([
  ['Lille, France', 'Nantes, France'],
  ['Boise, ID', 'Boulder, CO'],
  ['Houston, Texas', 'Waco, Texas, United States'],
  ['San Diego, CA', 'San Antonio, TX'],
  ['Malmö (Sweden)', 'Uppsala'],
  ['28195 Bremen', '38100 Braunschweig'],
  ['Remote - Leeds', 'Hybrid - York'],
  ['Singapore', 'Luxembourg'],
])('%s and %s are two cities', (one, other) => {
  expect(apart(one, other)).toBe(true);
});

test.each([
  ['Lille, France', '59000 Lille'],
  ['Würzburg', 'Wuerzburg, Deutschland'],
  ['Cologne, Germany', 'Köln'],
  ['Praha 8', 'Prague, Czechia'],
  ['New York City', 'New York, NY, United States'],
  ['San Diego Metropolitan Area', 'San Diego, CA'],
  ['Frankfurt am Main', 'Frankfurt a.M.'],
  ['US-TX-Austin', 'Austin, Texas'],
  ['Leeds or York', 'York, England'],
  ['Leeds, York, Hull', 'Hull'],
  ['Kreuzberg, Berlin', 'Berlin'],
])('%s and %s may be one', (one, other) => {
  expect(apart(one, other)).toBe(false);
});

test.each([
  '',
  'Remote',
  'Remote (EU)',
  'Germany',
  'Deutschland',
  'Tschechien',
  'Multiple locations',
  '3 locations',
  'Europe',
  'Bundesweit',
  'Berlin, +2',
])('“%s” names no city to go by', (place) => {
  expect(apart(place, 'Lille, France')).toBe(false);
});
