import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../../lib/core/cues/cues';
import { sectionOf } from '../../../../lib/core/cues/headings/headings';

describe.each<[SectionKind | null, string[]]>([
  [
    'required',
    [
      'You come to us with',
      'Sie überzeugen uns mit',
      'The technical side of you',
      'To thrive, you’ll rely on',
      'Required technology experience',
      'Technology required',
      'Tools knowledge required',
      'Background needed in the role',
      'Requirements and preferred experience',
      'What it takes to catch our eye',
      'Before joining you have',
      'Das darf nicht fehlen',
      'Mag niet ontbreken',
    ],
  ],
  [
    'preferred',
    [
      'Would make our week',
      'Würde uns begeistern',
      'Beyond the minimum',
      'Neben den Anforderungen',
      'Not a blocker if missing',
      'If you also know',
      'Se poi conosci anche',
      'What would set me apart?',
      'Wanted, but learnable',
    ],
  ],
  [
    'duties',
    [
      'Essential Duties and Responsibilities',
      'To succeed, you will build',
      'What would you do?',
      'You will be working with',
      'Challenges ahead',
      'What you’ll be up to the rest of the week',
    ],
  ],
  ['stack', ['Technology', 'What makes us tick']],
  ['about', ['Background', 'Why join: you have freedom', 'What we’re up to this year']],
  [null, ['We are hiring for these roles', 'Manage accounts by:']],
  [
    'offer',
    [
      'Beyond the salary, you get',
      'What would you get?',
      'Zusätzlich zu deinem Gehalt',
      'En plus de votre salaire',
      'Over and above your salary',
      'Naast je salaris',
    ],
  ],
])('headings told by how they are built: %s', (section, headings) => {
  it.each(headings)('%s', (heading) => {
    expect(sectionOf(heading)).toBe(section);
  });
});

describe('headings that are a turn of speech', () => {
  it.each([
    ['Forget about', 'unneeded'],
    ['Safe to skip', 'unneeded'],
    ['You can leave at home', 'unneeded'],
    ['Experience that helps', 'preferred'],
    ['Also of interest', 'preferred'],
    ['Things you can do without help', 'required'],
    ['Forget boring jobs', null],
    ['Skills that help you succeed', 'required'],
  ])('%s: %s', (heading, section) => {
    expect(sectionOf(heading)).toBe(section);
  });
});
