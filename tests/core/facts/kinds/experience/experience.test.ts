import { expect, test } from 'vitest';
import { factsOf } from '../../../../../lib/core/facts/facts';
import { plainPosting } from '../../../../../lib/core/posting/plain-posting';
import { said } from '../../said';

test.each([
  ['6+ years of professional experience', { min: 6 }],
  ['At least four (4) years of experience in software development', { min: 4 }],
  ['You need eight years of programming altogether.', { min: 8 }],
  ['You bring six years of integration work in total.', { min: 6 }],
  ['3-5 yrs. of relevant work experience', { min: 3, max: 5 }],
  ['Two to four years in a similar role', { min: 2, max: 4 }],
  ['You have worked as an engineer: 7 years or more of experience.', { min: 7 }],
  ['18 months of experience', { min: 1.5 }],
  ['Mindestens fünf Jahre Berufserfahrung', { min: 5 }],
  ['Eine mindestens dreijährige Berufserfahrung', { min: 3 }],
  ["Minimum 2 ans d'expérience", { min: 2 }],
  ['Minimaal 3 jaar werkervaring', { min: 3 }],
  ['De 3 a 5 años de experiencia', { min: 3, max: 5 }],
  ['Pelo menos 4 anos de experiência', { min: 4 }],
  ['Almeno 3 anni di esperienza', { min: 3 }],
  ['Minimum 5 lat doświadczenia', { min: 5 }],
  ['Minimálně 3 roky praxe', { min: 3 }],
  ['You have a decade of experience in building teams.', { min: 10 }],
  ['Du hast ein Jahrzehnt Berufserfahrung.', { min: 10 }],
  ['8+ years of engineering experience, including 2 years as a lead', { min: 8 }],
  ['Eight-plus years of professional experience', { min: 8 }],
  ['Co najmniej rok stażu pracy', { min: 1 }],
  ["5 ans min. d'expérience", { min: 5 }],
  ['5+ years of full-stack, web application development', { min: 5 }],
  ['Minimum four years shipping products', { min: 4 }],
  ['7 years of experience as a DevOps Engineer', { min: 7 }],
  ['Mínimo tres años desarrollando apps', { min: 3 }],
  ['Wenigstens 3 Jahre im Beruf gearbeitet', { min: 3 }],
  ['5+ anos com nuvem', { min: 5 }],
])('%s', (text, value) => {
  expect(said('experience', text)).toEqual([value]);
});

test.each([
  'The programme runs for six years in total.',
  'It starts as a twelve-month contract.',
  'We have over 20 years of experience in hosting.',
  'Our company was founded 12 years ago.',
  'You are at least 18 years old.',
  'A contract of 2 years',
  'Wir haben 25 Jahre Erfahrung am Markt.',
  'Options vest over 4 years.',
  'Fixed term for 24 months, hybrid working with others',
  'Zwei bis drei Jahre Erfahrung wären schön.',
])('no years of a person: %s', (text) => {
  expect(said('experience', text)).toEqual([]);
});

test.each([
  ['5 years of experience with Kafka', []],
  ['Kafka: 5 years of experience', []],
  ['5 years of software development experience, with Kafka', [{ min: 5 }]],
  ['5 years of experience. Kafka.', [{ min: 5 }]],
])('years of a technology are not those in all: %s', (text, values) => {
  const start = text.indexOf('Kafka');
  const mention = { start, end: start + 5, skill: 'kafka', doubtful: false };
  expect(factsOf(plainPosting(text), [mention]).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['3+ years of experience delivering ML algorithms to production', [{ min: 3 }]],
  ['At least 6 years of experience in machine learning engineering.', [{ min: 6 }]],
  ['We need six or more years of product work behind you.', [{ min: 6 }]],
  ['Candidates must have 7 solid years of relevant experience.', [{ min: 7 }]],
  ['We ask for five years of backend work.', [{ min: 5 }]],
  ["A bachelor's degree plus 9 years of relevant experience (13 years in lieu of a degree)", [{ min: 9 }]],
  ['2+ years of that experience involves working with designers', []],
  ['Our CEO has 10 years of experience in the e-learning industry.', []],
  ['2-5 years powersports industry experience preferred', []],
])('whose years they are, and whether they are asked for: %s', (text, expected) => {
  expect(said('experience', text)).toEqual(expected);
});
