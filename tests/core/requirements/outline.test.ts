import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../../lib/core/posting/plain-blocks';
import { outline } from '../../../lib/core/requirements/outline';
import { readText } from '../small-dictionary';

/** The section of each block of a text. */
function sectionsOf(text: string): (string | null)[] {
  return outline(text, plainBlocks(text), () => false).map(({ section }) => section);
}

/** How strongly each skill of a text is asked for, in text order, as `skill: strength`. */
function asked(text: string): string[] {
  return readText(text).mentions.map(({ skill, strength }) => `${skill}: ${strength}`);
}

describe('a section', () => {
  it('holds from its heading to the next', () => {
    const text = 'We are Acme.\n\nRequirements:\n- Go\n- Linux\n\nNice to have:\n- Rust\n\nBenefits:\n- A bicycle';
    expect(sectionsOf(text)).toEqual([
      null,
      'required',
      'required',
      'required',
      'preferred',
      'preferred',
      'offer',
      'offer',
    ]);
  });

  it.each([
    'Requirements:\n- Go\n\nBackend:\n- Linux',
    'Requirements:\n- Go\n\nBackend\n- Linux',
    'Requirements\n\nTechnical\n\n- Go\n- Linux',
    'Requirements\n\nTechnologies\n\n- Go\n- Linux',
  ])('is divided, not ended, by a heading that only names a part of it: %j', (text) => {
    expect(sectionsOf(`We are Acme.\n\n${text}`).slice(1)).toEqual(Array(4).fill('required'));
  });

  it('stays a wish below a word for a kind of thing', () => {
    expect(sectionsOf('Hello.\n\nNice to have\n\nExperience\n\n- Go').slice(1)).toEqual(Array(3).fill('preferred'));
    expect(sectionsOf('Hello.\n\nNice to have\n\nRequired skills\n\n- Go').slice(2)).toEqual(Array(2).fill('required'));
  });

  it('is ended by another heading that does not say', () => {
    const text = 'We are Acme.\n\nRequirements:\n- Go\n\n# Berlin and its surroundings\n\nWe use Linux.';
    expect(sectionsOf(text).slice(3)).toEqual([null, null]);
  });

  it.each([
    ['It’s a bonus if you...\n- Go\n- Linux', 'preferred'],
    ['If you know some of this, even better!\n- Go\n- Linux', 'preferred'],
    ['We hire in Leeds!\n- Go\n- Linux', 'required'],
    ['You need a laptop.\n- Go\n- Linux', 'required'],
  ])('opens with dots that leave it open, or with a cheer that wishes or asks: %j', (text, section) => {
    expect(sectionsOf(`We are Acme.\n\nRequirements:\n- Rust\n\n${text}`).at(-1)).toBe(section);
  });

  it('is nothing for a text without headings', () => {
    expect(sectionsOf('We use Go.\n\nAnd Linux.')).toEqual([null, null]);
    expect(sectionsOf('')).toEqual([]);
  });
});

describe('an item that opens others', () => {
  it.each<[string, string[]]>([
    ['- Python\n- Nice to have:\n  - Docker\n  - Ansible\n- Linux', ['required', 'preferred', 'preferred', 'required']],
    ['- Nice to have:\n- Docker\n- Must have:\n- Linux', ['preferred', 'required']],
    ['- Tools (a plus):\n    - Docker\n- Linux', ['preferred', 'required']],
    ['1. Tools, ideally:\na. Docker\nb. Ansible\n2. Linux', ['preferred', 'preferred', 'required']],
    ['- Experience with:\n  - Docker\n  - Linux\n- Python', ['required', 'required', 'required']],
  ])('%j: %j', (list, strengths) => {
    expect(asked(`We are a small team.\n\nRequirements\n${list}`).map((one) => one.replace(/.*: /, ''))).toEqual(
      strengths,
    );
  });
});

describe('a line that looks like a heading and says something by itself', () => {
  it.each<[string, string[]]>([
    ['Docker experience is a plus', ['docker: preferred', 'linux: required']],
    ['**Docker is a plus**', ['docker: preferred', 'linux: required']],
    ['Experience with Docker', ['docker: required', 'linux: required']],
    ['**Nice to have: Docker**', ['docker: preferred', 'linux: required']],
  ])('is none: “%s”', (line, strengths) => {
    const text = `We are a small team.\n\nRequirements\n- Python\n\n${line}\n\nWe work in two shifts.\n\n- Linux`;
    expect(asked(text)).toEqual(['python: required', ...strengths]);
  });

  it.each(['What you need as a Docker engineer', 'You may like our Docker team if you:'])(
    'but “%s” is a heading',
    (line) => {
      expect(asked(`We are a small team.\n\n${line}\n\n- Linux`)).toEqual(['docker: context', 'linux: required']);
    },
  );

  it('a heading that divides what is asked for asks for what it names', () => {
    const text = 'We are a small team.\n\nRequirements\n- Python\n\nDocker in production:\n- Images of your own';
    expect(asked(text)).toEqual(['python: required', 'docker: required']);
  });
});

describe('the cells of a row', () => {
  it.each<[string, string[]]>([
    ['Docker\tnice to have\nPython\trequired', ['docker: preferred', 'python: required']],
    ['Must have\tDocker\nNice to have\tPython', ['docker: required', 'python: preferred']],
  ])('say it of each other: %j', (rows, strengths) => {
    expect(asked(`We are a small team.\n\n${rows}`)).toEqual(strengths);
  });
});

describe('a lead-in that describes a person asks', () => {
  it.each([
    'We are looking for someone who:',
    'You are someone who',
    'Wir suchen eine Person, die:',
    'Nous cherchons une personne qui :',
    'We zoeken iemand die:',
    'Buscamos alguém que:',
    'Buscamos a alguien que:',
    'Cerchiamo qualcuno che:',
    'Szukamy osoby, która:',
    'Hledáme někoho, kdo:',
  ])('“%s”', (line) => {
    expect(asked(`${line}\n- Docker`)).toEqual(['docker: required']);
    expect(asked(`We are Acme.\n\n${line}\n- Docker`)).toEqual(['docker: required']);
  });

  it('where it is denied, it says what is not needed', () => {
    expect(asked('We are not looking for someone who:\n- knows Docker')).toEqual(['docker: excluded']);
  });

  it.each(['We build tools for people who:', 'Our customers are teams who:'])('“%s” asks nothing', (line) => {
    expect(asked(`${line}\n- run Docker`)).toEqual(['docker: context']);
  });
});
const TEXT = 'Engineer\n\nRequirements\n\n- Go\n- Rust\n\nKotlin is a plus\n\nWhat we offer\n\n- Tea';
const BLOCKS = plainBlocks(TEXT);
const kotlin = BLOCKS.findIndex(({ start }) => TEXT.startsWith('Kotlin', start));

it('the outline of a posting is drawn once for all who ask, whatever items name', () => {
  const one = outline(TEXT, BLOCKS, () => false);
  expect(outline(TEXT, BLOCKS, ({ kind }) => kind === 'item')).toBe(one);
});

it('a line that says something by itself is no heading to those whose name stands in it', () => {
  const placeIn = (names: boolean) => outline(TEXT, BLOCKS, () => names)[kotlin];
  expect([placeIn(false)?.isHeading, placeIn(true)?.isHeading]).toEqual([true, false]);
});

it('the same blocks of another text are drawn anew', () => {
  const other = TEXT.replace('Requirements', 'About us all');
  const [before, after] = [TEXT, other].map((text) => outline(text, BLOCKS, () => false).map(({ section }) => section));
  expect(after).not.toEqual(before);
});

describe('the first line', () => {
  it.each(['Entry requirements', 'Your superpowers', 'Prérequis indispensables', 'What our next engineer brings'])(
    'opens the list right below it: “%s”',
    (line) => {
      expect(asked(`${line}\n- Docker`)).toEqual(['docker: required']);
    },
  );

  it.each(['Requirements Engineer', 'Skills Trainer', 'Experience Designer'])('but a job is a title: “%s”', (line) => {
    expect(sectionsOf(`${line}\n- Docker`)).toEqual([null, null]);
  });

  it('and what paragraphs follow is one', () => {
    expect(sectionsOf('Your superpowers\n\nWe are Acme.')).toEqual([null, null]);
  });
});
