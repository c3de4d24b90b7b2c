import { expect, test } from 'vitest';
import { isPlaceField } from '../../../../lib/core/facts/place/place-field';
import { isTownList } from '../../../../lib/core/facts/place/town-list';
import { said } from '../said';

test.each(['Reno, NV', 'Berlin', 'London or New York', 'Aarhus, Denmark', 'Gdańsk / Kraków'])('a place: %s', (text) => {
  expect(isPlaceField(text)).toBe(true);
});

test.each(['Acme, Inc.', 'Senior Engineer', 'Rust', 'Full-time', 'Berlin is where we are'])('no place: %s', (text) => {
  expect(isPlaceField(text)).toBe(false);
});

test('the place of a line of fields is where one must be, unless one may work from anywhere', () => {
  expect(said('place', 'Acme | Reno, NV | ONSITE | Full-time')).toEqual([{ text: 'Reno, NV' }]);
  expect(said('place', 'Acme - Engineer - Oslo, Norway - on-site - full time')).toEqual([{ text: 'Oslo, Norway' }]);
  expect(said('place', 'Acme | Reno, NV | REMOTE | Full-time')).toEqual([]);
});

test('towns of which some are well known are places, other names in a list are none', () => {
  expect(isTownList('Boston/Somerville, Tampa Bay, Durham, and London')).toBe(true);
  for (const names of [
    'Backend, Frontend, Data',
    'Java, Python, Go, London',
    'London, Berlin',
    'we are in Oslo, Rome, Paris',
  ])
    expect(isTownList(names), names).toBe(false);
  expect(said('place', 'Acme | Analyst | Boston/Somerville, Elmbrook, Durham, and London | ONSITE')).toEqual([
    { text: 'Boston/Somerville, Elmbrook, Durham, and London' },
  ]);
});

test('labels that lost their line breaks', () => {
  expect(said('place', 'Contract: 10 monthsLocation: Bergen')).toEqual([{ text: 'Bergen' }]);
  expect(said('contract', 'Contract: 10 monthsLocation: Bergen')).toEqual([{ type: 'fixed-term', months: 10 }]);
  expect(said('place', 'Travel: No City: Boston State: MA Country: United States')).toEqual([{ text: 'Boston' }]);
  expect(said('place', 'Work Location Category: Remote Local')).toEqual([]);
  expect(said('place', 'Gleitzeit und Mobile Arbeit Einen sicheren Arbeitsplatz')).toEqual([]);
});

test.each([
  [
    'Udacity | Mountain View, San Francisco, Berlin, Cairo, REMOTE possible | jobs',
    'Mountain View, San Francisco, Berlin, Cairo',
  ],
  ['Secfi | Engineers | Amsterdam, the Netherlands | EUR 35-60k', 'Amsterdam, the Netherlands'],
  ['Role: Analyst (Systems)Location: Reno, NVDuration: Long Term', 'Reno, NV'],
  ['Location: Reno, NVTo apply, send a mail.', 'Reno, NV'],
  ['This position is US - Remote Eligible.', 'US'],
  ['Wir suchen einen Berater (m/w/d) in 44789 Bochum.', 'Bochum'],
  ['Lieux de travail : Paris,10ème.', 'Paris'],
  ['We look for a manager to join our group in India.', 'India'],
  ['Wir suchen am Standort Achern einen Monteur.', 'Achern'],
])('%s', (text, place) => {
  expect(said('place', text)).toEqual([{ text: place }]);
});

test.each(['Acme - Remote', 'Lumi - Remote first', 'Backend - Remote'])('no country: %s', (text) => {
  expect(said('place', text)).toEqual([]);
});

test.each([
  ['V7 | Deep learning in real time | London, Full-Time', 'London'],
  ['Lend | Engineers | NYC Series A Startup | Equity', 'NYC'],
  ['Codes | New York, NY USA | Full time', 'New York, NY USA'],
  ['This hybrid position is in our HQ in the Financial District in downtown Reno.', 'Reno'],
  ['Job opportunity for an engineer in Marlborough MALong term contract', 'Marlborough MA'],
  ['You work remotely, but only from Ireland.', 'Ireland'],
  ['Je werkt volledig vanuit huis, maar wel vanuit België.', 'België'],
])('%s', (text, place) => {
  expect(said('place', text)).toEqual([{ text: place }]);
});

test('what only one house does is no place', () => {
  expect(said('place', 'You do the laundry (Fairfield Inn only).')).toEqual([]);
  expect(said('place', 'US Residents only')).toEqual([{ text: 'US' }]);
});
