import { expect, test } from 'vitest';
import type { FactKind } from '../../../../lib/core/posting/fact';
import { said } from '../said';

test.each<[FactKind, string, unknown]>([
  ['visa', 'We are unable to sponsor visas for this role.', { sponsored: false }],
  ['visa', 'Visa sponsorship is available.', { sponsored: true }],
  ['visa', 'You must be authorized to work in the US without sponsorship.', { sponsored: false }],
  ['visa', 'We help with your visa and relocation.', { sponsored: true }],
  ['visa', 'Acme | Engineer | ONSITE | VISA', { sponsored: true }],
  ['visa', 'Wir unterstützen dich beim Visum.', { sponsored: true }],
  ['visa', 'Visasponsoring bieten wir leider nicht an.', { sponsored: false }],
  ['visa', 'Nie oferujemy sponsorowania wizy.', { sponsored: false }],
  ['clearance', 'Active TS/SCI clearance required', { asked: true, level: 'TS/SCI' }],
  ['clearance', 'You are able to obtain a Secret clearance.', { asked: true, level: 'Secret' }],
  ['clearance', 'Must hold SC clearance', { asked: true, level: 'SC' }],
  ['clearance', 'No security clearance is needed.', { asked: false }],
  ['clearance', 'Eine Sicherheitsüberprüfung (Ü2) ist erforderlich.', { asked: true, level: 'Ü2' }],
  ['citizenship', 'U.S. citizenship is required.', { of: 'US' }],
  ['citizenship', 'Must be a citizen of the United Kingdom', { of: 'UK' }],
  ['citizenship', 'Nur mit deutscher Staatsangehörigkeit', { of: 'Germany' }],
  ['citizenship', 'EU citizens only', { of: 'EU' }],
  ['place', 'Remote (US only)', { text: 'US' }],
  ['place', 'You must be based in the Netherlands.', { text: 'Netherlands' }],
  ['place', 'You must reside in one of these states: Ohio, Texas, Utah', { text: 'Ohio, Texas, Utah' }],
  ['place', 'Must be within 3 hours of CET', { text: 'within 3 hours of CET' }],
  ['place', 'Must be in a US time zone', { text: 'US time zone' }],
  ['place', 'Wohnsitz in Deutschland erforderlich', { text: 'Deutschland' }],
  ['place', 'This is an on-site role in Halifax, NS.', { text: 'Halifax, NS' }],
  ['place', 'Remote (UTC-3 to UTC-8)', { text: 'UTC-3 to UTC-8' }],
  ['visa', 'We help with the move and your visa.', { sponsored: true }],
  ['visa', 'We are not in a position to sponsor a visa.', { sponsored: false }],
  ['visa', 'Apoiamos no visto de trabalho.', { sponsored: true }],
  ['visa', 'S vízy nepomáháme.', { sponsored: false }],
  ['citizenship', 'Obywatelstwo polskie oraz prawo jazdy', { of: 'Poland' }],
  ['citizenship', 'VOG en Nederlandse nationaliteit', { of: 'Netherlands' }],
  ['language', 'Idiomas: inglés B2, se valora francés', { name: 'English', level: 'B2' }],
  ['visa', 'We hold a sponsor licence, and will sponsor Skilled Worker visas.', { sponsored: true }],
  ['clearance', 'Dopuszczenie do informacji o klauzuli „tajne”', { asked: true, level: 'Tajne' }],
  ['language', 'Serve un inglese fluente.', { name: 'English', level: 'fluent' }],
])('%s: %s', (kind, text, value) => {
  expect(said(kind, text)).toEqual([value]);
});

test.each<[FactKind, string]>([
  ['visa', 'We sponsor local meetups.'],
  ['visa', 'You work with the executive sponsor.'],
  ['visa', 'Our clients are Visa and Mastercard.'],
  ['visa', 'Will you now or in the future require visa sponsorship?'],
  ['visa', 'We will sponsor your security clearance.'],
  [
    'citizenship',
    'EU citizens or those with a valid work permit: an EU, EEA or Swiss citizenship or valid work permit',
  ],
  ['place', 'Not only will you write code, you will ship it.'],
  ['place', "We've only been around a year."],
  ['place', 'The pay range applies to US candidates only.'],
  ['place', 'We have an office in Lisbon you may use.'],
  ['place', 'We prefer people who are willing to relocate to Vienna.'],
  ['clearance', 'You handle customs clearance.'],
  ['clearance', 'We work for the public trust.'],
  ['clearance', 'A security clearance is a plus.'],
  ['citizenship', 'We hire regardless of race, religion or citizenship.'],
  ['citizenship', 'We support citizen developers.'],
  ['citizenship', 'We serve US citizens of every age.'],
  ['place', 'We are based in Berlin.'],
  ['place', 'Our teams work across multiple time zones.'],
  ['place', 'Including but not limited to Python and Go'],
  ['citizenship', 'Nos collègues : vingt nationalités'],
  ['language', 'We train language models for Korean and Arabic.'],
  ['language', 'Viele lernen gerade Deutsch.'],
])('no %s: %s', (kind, text) => {
  expect(said(kind, text)).toEqual([]);
});
