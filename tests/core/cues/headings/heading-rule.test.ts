import { describe, expect, it } from 'vitest';
import { sectionByRule, sectionByWord } from '../../../../lib/core/cues/headings/heading-rule';
import { sectionOf } from '../../../../lib/core/cues/headings/headings';

describe.each<[string, string[]]>([
  [
    'required',
    [
      'You may be a good fit if you:',
      "You'd be a great fit if",
      'This role is for you if you',
      'You should apply if',
      "You'll thrive here if you",
      'You might enjoy this job if you',
      "We'd love to hear from you if you have",
      'If most of this sounds like you, you are a good match',
      "What you'll need on day one",
      'What helps you succeed:',
      'To do well here you must have',
      'Who are you?',
      'The person we have in mind',
      'What the team looks for',
      'What we value',
      'We hope you have',
      'What we expect you to know',
      'Your toolbox',
      'Skills our team is after',
      'Required and preferred skills',
      'Du passt zu uns, wenn du',
      'Das solltest du im Gepäck haben',
      'Was wir von dir erwarten',
      'Das wünschen wir uns von dir',
      'Darum bist du genau richtig bei uns',
      'Ce que nous attendons de vous',
      'Vous maîtrisez',
      'Ce poste est fait pour toi si tu',
      'Wat wij van je verwachten',
      'Jij past bij ons als je',
    ],
  ],
  [
    'preferred',
    [
      "We're extra excited if you",
      'Strong candidates may also have:',
      'Bonus if',
      'What sets you apart',
      'Icing on the cake',
      'Kudos for',
      'Even better if you have',
      'It would be great if you knew',
      'You get bonus points for',
      "What we'd love to see",
      'Skills that are great to bring',
      'Darüber freuen wir uns besonders, schön wäre',
      'Wünschenswert wäre',
      'Ce qui fera la différence',
      'Helemaal mooi als je',
    ],
  ],
  [
    'duties',
    [
      'What will you do?',
      'How you will make an impact',
      'In your first 90 days you will',
      "What you'll get to do",
      'What we expect you to do',
      'Deine Mission',
      'Was du bei uns bewegst',
      'Ce que vous ferez au quotidien',
      'Wat ga je doen?',
    ],
  ],
  [
    'offer',
    [
      "What you'll get from us",
      "What's in it for you",
      'Salary and bonus',
      'Your benefits',
      "Why you'll love working here",
      'What can we offer you?',
      'Was wir dir bieten',
      'Ce que nous vous proposons',
      'Wat krijg je van ons?',
    ],
  ],
  ['about', ['Why Acme?', 'Our mission', 'Warum Acme?', 'Pourquoi nous rejoindre']],
  ['stack', ['What our team uses', 'Our tooling', 'Was wir nutzen']],
])('opens %s', (section, headings) => {
  it.each(headings)('“%s”', (heading) => {
    expect(sectionByRule(heading)).toBe(section);
  });
});

it.each([
  ["What you don't need", 'unneeded'],
  ["What we don't ask for", 'unneeded'],
  ['Was du nicht brauchst', 'unneeded'],
  ['Co nepotřebuješ', 'unneeded'],
  ['Not a dealbreaker, but good', 'preferred'],
  ['Non obbligatorio, ma utile', 'preferred'],
  ['Nice to have, not required', 'preferred'],
  ["What we can't do without", 'required'],
])('a denial: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['Your chops', 'required'],
  ["How we'd picture you", 'required'],
  ['Deine Zutaten', 'required'],
  ['Twoje asy w rękawie', 'required'],
  ["Who we'd love to meet", 'required'],
  ['Kogo chcielibyśmy zaprosić do nas', 'required'],
  ['Who we are', 'about'],
  ['What we will do for you', 'offer'],
  ['What a typical week brings', 'duties'],
])('whom it speaks of: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each(['Email your resume to us', 'Full-time, $120k to $150k', 'Family-friendly hours for your life'])(
  '“%s” speaks of the reader and asks nothing',
  (heading) => {
    expect(sectionOf(heading)).not.toBe('required');
  },
);

it.each(['Backend', 'Languages', 'Berlin', 'Our office dog', 'Tools', 'Design', ''])('“%s” does not say', (heading) => {
  expect(sectionByRule(heading)).toBeNull();
  expect(sectionByWord(heading)).toBeNull();
});

it.each([
  ['Toolbox', 'required'],
  ['Non-negotiables', 'required'],
  ['Desirables', 'preferred'],
  ['Rewards', 'offer'],
])('a word is enough: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['Criteria for appointment', 'required'],
  ['Kenntnisse für die Stelle', 'required'],
  ['Benefits for you and yours', 'offer'],
])('what a word is of says no more: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['Einstellungsvoraussetzungen', 'required'],
  ['Opleidingseisen', 'required'],
  ['Ihr Tagesgeschäft', 'duties'],
  ['Arbeitgeberleistungen', 'offer'],
])('a compound says what its last part says: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['To be your best self in this role, you will have', 'required'],
  ['By the end of your first year, you will have', 'duties'],
  ["Don't worry if you don't have these yet", 'preferred'],
  ["Don't apply if you don't have", 'required'],
  ['Not required, but', 'preferred'],
  ['If most of this is you, write to us', 'required'],
  ['If you join us, you get', 'offer'],
])('a purpose, a condition, an exception: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['Our toolbox', 'stack'],
  ['Your toolbox', 'required'],
  ['Unser Werkzeugkasten', 'stack'],
  ['Deine Werkzeugkiste', 'required'],
])('what is carried along asks of the reader and tells of the firm: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['Requisitos obrigatorios', 'required'],
  ['Competences demandees', 'required'],
  ['Pozadavky', 'required'],
])('accents may be missing: “%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it('the place of the firm asks nothing', () => {
  expect(sectionOf('You can find us in Leeds')).toBeNull();
});
