import { describe, expect, it } from 'vitest';
import { isHeadingLine, sectionOf } from '../../../../lib/core/cues/headings/headings';

it.each([
  ['Requirements', 'required'],
  ['MINIMUM QUALIFICATIONS', 'required'],
  ["What we're looking for", 'required'],
  ['What we’re looking for:', 'required'],
  ['Who you are', 'required'],
  ['## Your profile', 'required'],
  ['Nice to have', 'preferred'],
  ['Bonus points', 'preferred'],
  ['Preferred qualifications', 'preferred'],
  ['Desirable skills', 'preferred'],
  ['Skills for the role', 'required'],
  ['The skills behind the job', 'required'],
  ['Responsibilities and skills in the role', 'duties'],
  ["What you'll do", 'duties'],
  ['Key responsibilities', 'duties'],
  ['Our tech stack', 'stack'],
  ['About us', 'about'],
  ['What we offer', 'offer'],
  ['Equal opportunity', 'legal'],
  ['How to apply', 'apply'],
  ['Anforderungen', 'required'],
  ['Deine Aufgaben', 'duties'],
  ['Wir bieten', 'offer'],
  ['Über uns', 'about'],
  ['Votre profil', 'required'],
  ['Vos missions', 'duties'],
  ['Functie-eisen', 'required'],
  ['Wij bieden', 'offer'],
])('“%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each(['Backend', 'Berlin', '', '***'])('“%s” does not say what it opens', (heading) => {
  expect(sectionOf(heading)).toBeNull();
});

describe('a line of plain text is a heading', () => {
  it.each([
    'Requirements',
    'Requirements:',
    'REQUIREMENTS',
    '# Anything at all',
    '**Your team**',
    '__Perks__',
    "What you'll do",
    'Technologies:',
  ])('by itself: “%s”', (line) => {
    expect(isHeadingLine(line, false)).toBe(true);
  });

  it('between blank lines: “OUR PEOPLE”', () => {
    expect(isHeadingLine('OUR PEOPLE', false)).toBe(false);
    expect(isHeadingLine('OUR PEOPLE', true)).toBe(true);
  });

  it.each([
    '- Requirements',
    '• Go and Rust',
    'We have a few requirements that we would like you to meet.',
    'Python, Go, Linux,',
    'You will keep our clusters alive and well in three data centres of our own:',
    'AWS',
    'Python',
    '',
    '123',
  ])('but never “%s”', (line) => {
    expect(isHeadingLine(line, true)).toBe(false);
  });
});

describe('headings of other languages', () => {
  it.each([
    ['Requisitos obrigatórios', 'required'],
    ['Pré-requisitos', 'required'],
    ['O que oferecemos', 'offer'],
    ['Diferenciais', 'preferred'],
    ['Suas atividades', 'duties'],
    ['Qué te pedimos', 'required'],
    ['Se valorará', 'preferred'],
    ['Qué harás en tu día a día', 'duties'],
    ['Qué ofrecemos', 'offer'],
    ['Cosa cerchiamo', 'required'],
    ['Costituisce titolo preferenziale', 'preferred'],
    ['Di cosa ti occuperai', 'duties'],
    ['Cosa offriamo', 'offer'],
    ['Czego oczekujemy', 'required'],
    ['Mile widziane', 'preferred'],
    ['Twój zakres obowiązków', 'duties'],
    ['Co oferujemy', 'offer'],
    ['Co od tebe očekáváme', 'required'],
    ['Co oceníme', 'preferred'],
    ['Co bude tvojí náplní práce', 'duties'],
    ['Co ti nabídneme', 'offer'],
    ['Das wünschen wir uns', 'required'],
    ['Deine Skill Checkliste', 'required'],
    ['Kenntnisse in folgenden Tools', 'required'],
    ['Vous maîtrisez', 'required'],
    ['Compétences requises', 'required'],
    ['Les petits plus', 'preferred'],
    ['Wat breng jij mee?', 'required'],
    ['Mooi meegenomen', 'preferred'],
    ['Een pré', 'preferred'],
  ])('“%s”: %s', (heading, section) => {
    expect(sectionOf(heading)).toBe(section);
  });
});
