import { expect, test } from 'vitest';
import type { FactKind } from '../../../../lib/core/posting/fact';
import { said } from '../said';

test.each<[FactKind, string, ...unknown[]]>([
  ['contract', 'This is a permanent position.', { type: 'permanent' }],
  ['contract', 'Unbefristete Festanstellung', { type: 'permanent' }],
  ['contract', 'Type de contrat : CDI', { type: 'permanent' }],
  ['contract', '6-month contract', { type: 'fixed-term', months: 6 }],
  ['contract', 'Die Stelle ist auf zwei Jahre befristet.', { type: 'fixed-term', months: 24 }],
  ['contract', 'CDD de 9 mois', { type: 'fixed-term', months: 9 }],
  ['contract', 'Freelance project', { type: 'freelance' }],
  ['contract', 'Kontrakt B2B', { type: 'freelance' }],
  ['contract', 'Paid internship for students', { type: 'internship' }],
  ['contract', 'Acme | Engineer | Lyon | INTERNS', { type: 'internship' }],
  ['contract', 'Pflichtpraktikum', { type: 'internship' }],
  ['hours', 'Full-time', { share: 'full' }],
  ['hours', 'In Teilzeit (20 Stunden pro Woche)', { share: 'part', perWeek: 20 }],
  ['hours', '38,5 Stunden/Woche', { share: 'full', perWeek: 38.5 }],
  ['hours', '32-40 uur per week', { share: 'part', perWeek: 32 }, { share: 'full', perWeek: 40 }],
  ['hours', 'Vollzeit oder Teilzeit', { share: 'full' }, { share: 'part' }],
  ['hours', 'Pensum 80-100 %', { share: 'part' }, { share: 'full' }],
  ['language', 'Fluent English', { name: 'English', level: 'fluent' }],
  ['language', 'German C1, English B2', { name: 'German', level: 'C1' }, { name: 'English', level: 'B2' }],
  [
    'language',
    'At least B2 in German and C1 in English',
    { name: 'German', level: 'B2' },
    { name: 'English', level: 'C1' },
  ],
  [
    'language',
    'Sehr gute Deutsch- und Englischkenntnisse',
    { name: 'German', level: 'very good' },
    { name: 'English', level: 'very good' },
  ],
  ['language', 'Fluent English, French is a plus', { name: 'English', level: 'fluent' }],
  ['language', 'Anglais courant', { name: 'English', level: 'fluent' }],
  ['language', 'Our working language is English.', { name: 'English' }],
  ['closed', 'No longer accepting applications', {}],
  ['closed', 'This position has been filled.', {}],
  ['closed', 'Die Stelle ist leider bereits besetzt.', {}],
  ['closed', 'This job was closed on 3 March 2026.', { since: '2026-03-03' }],
])('%s: %s', (kind, text, ...values) => {
  expect(said(kind, text)).toEqual(values);
});

test.each<[FactKind, string]>([
  ['contract', 'You negotiate contracts with suppliers.'],
  ['contract', 'Consumer-driven contract testing'],
  ['contract', 'You mentor interns.'],
  ['contract', 'A growth-stage B2B SaaS company'],
  ['contract', 'You work in an autonomous team.'],
  ['hours', 'For full-time students'],
  ['hours', '2 hours of training per week'],
  ['hours', 'Support 24 hours a day'],
  ['language', 'Knowledge of the German market'],
  ['language', 'We pay for German lessons.'],
  ['language', 'French is a plus.'],
  ['language', 'Send us your CV in English.'],
  ['language', 'Knowledge of programming languages'],
  ['closed', 'The position stays open until filled.'],
  ['closed', 'Applications close on 3 March 2026.'],
  ['closed', 'Closed-source software'],
])('no %s: %s', (kind, text) => {
  expect(said(kind, text)).toEqual([]);
});
