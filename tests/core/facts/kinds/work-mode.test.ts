import { expect, test } from 'vitest';
import { said } from '../said';

test.each([
  ['This is a fully remote position.', [{ mode: 'remote' }]],
  ['Remote (EU only)', [{ mode: 'remote' }]],
  ['Work from anywhere in Europe', [{ mode: 'remote' }]],
  ['You visit our office in Leeds two days a week.', [{ mode: 'hybrid', daysInOffice: 2 }]],
  ['Hybrid: 3 days on site', [{ mode: 'hybrid', daysInOffice: 3 }]],
  ['Once a week you come to the office.', [{ mode: 'hybrid', daysInOffice: 1 }]],
  ['5 days a week in the office', [{ mode: 'on-site', daysInOffice: 5 }]],
  ['We work hybrid.', [{ mode: 'hybrid' }]],
  ['Drei Tage Homeoffice pro Woche', [{ mode: 'hybrid' }]],
  ['2 Tage pro Woche im Büro', [{ mode: 'hybrid', daysInOffice: 2 }]],
  ['The role is fully on-site. It does not offer remote or hybrid work.', [{ mode: 'on-site' }]],
  ['Remote work is not possible.', [{ mode: 'on-site' }]],
  ['ONSITE or REMOTE', [{ mode: 'remote' }, { mode: 'on-site' }]],
  ['100 % remote arbeiten', [{ mode: 'remote' }]],
  ['Télétravail complet', [{ mode: 'remote' }]],
  ['Deux jours de télétravail par semaine', [{ mode: 'hybrid' }]],
  ['Trabajo 100% remoto', [{ mode: 'remote' }]],
  ['In office Tuesday through Thursday', [{ mode: 'hybrid', daysInOffice: 3 }]],
  ['You are in the office on Mondays and Fridays.', [{ mode: 'hybrid', daysInOffice: 2 }]],
  ['Hybrid (Dienstag bis Donnerstag)', [{ mode: 'hybrid', daysInOffice: 3 }]],
  ['Híbrido, 2x por semana no escritório', [{ mode: 'hybrid', daysInOffice: 2 }]],
  ['Hybrid, one day a week in Bristol', [{ mode: 'hybrid', daysInOffice: 1 }]],
  ['Two days a week from home', [{ mode: 'hybrid' }]],
  ['Part-time, 20 hours a week, on site in Leeds', [{ mode: 'on-site' }]],
  ['All roles are remote and do not require relocation.', [{ mode: 'remote' }]],
  ['Zwei Tage daheim, drei im Büro', [{ mode: 'hybrid', daysInOffice: 3 }]],
  ['One day per fortnight in the office, the rest remote', [{ mode: 'hybrid' }]],
  ['Everybody is in on Tuesdays and Thursdays, the rest of the week is remote.', [{ mode: 'hybrid', daysInOffice: 2 }]],
  ['Dwa dni z biura lub w pełni zdalnie', [{ mode: 'hybrid', daysInOffice: 2 }, { mode: 'remote' }]],
  ['Jednou týdně v kanceláři, jinak z domova', [{ mode: 'hybrid', daysInOffice: 1 }]],
  ['Presencial en Vigo, sin opción de teletrabajo', [{ mode: 'on-site' }]],
  ["This job can't be done from home.", [{ mode: 'on-site' }]],
  ['Home office | 2 days a week', [{ mode: 'hybrid' }]],
  ['Praca hybrydowa, 2 dni w biurze', [{ mode: 'hybrid', daysInOffice: 2 }]],
])('%s', (text, values) => {
  expect(said('workMode', text)).toEqual(values);
});

test.each([
  'Remote work is possible.',
  'Experience with hybrid cloud environments',
  'You lead remote teams.',
  'Hybride Bedrohungen und Full-Stack-Sensorik sind dein Alltag.',
  'Remote debugging of embedded devices',
  'An allowance for your home office equipment',
  'Onsite gym and parking',
  'On-premises installations',
  'Lunch in the office',
  '25 days of vacation',
  'Free lunch on Tuesdays, fruit and drinks in the office',
  'Our customers work remotely and on-site.',
  'Our office dog is on site every day.',
  'You assist the Office of the Dean.',
  'Apply at https://weworkremotely.com/remote-jobs/acme',
  'You work closely with on-site teams abroad.',
  'Working from home and travel allowances',
])('no way of working: %s', (text) => {
  expect(said('workMode', text)).toEqual([]);
});
