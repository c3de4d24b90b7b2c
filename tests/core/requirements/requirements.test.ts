import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../lib/core/reading';
import { readText } from '../small-dictionary';

/** What a text asks for, as `strength: skills years`. */
function requirementsOf(text: string): string[] {
  return readText(`We are Acme.\n\n${text}`).requirements.map(({ anyOf, strength, years = '' }) =>
    `${strength}: ${anyOf.join('|')} ${years}`.trim(),
  );
}

describe('each thing is asked for once', () => {
  it('the strongest statement winning', () => {
    expect(requirementsOf('We run Docker.\n\nNice to have:\n- Docker\n\nRequirements:\n- Docker')).toEqual([
      'required: docker',
    ]);
  });

  it('the one that leaves no choice winning among equals', () => {
    expect(requirementsOf('Requirements:\n- Docker or LXD\n- Docker')).toEqual([
      'required: docker|lxd',
      'required: docker',
    ]);
    expect(requirementsOf('Requirements:\n- Docker or LXD\n- Docker\n- LXD')).toEqual([
      'required: docker',
      'required: lxd',
    ]);
  });

  it('with the most years of all statements', () => {
    expect(requirementsOf('Requirements:\n- Docker\n- 3 years of Docker\n- 2 years of Docker')).toEqual([
      'required: docker 3',
    ]);
  });

  it('a skill named twice in a list of alternatives', () => {
    expect(requirementsOf('Requirements:\n- Postgres, PostgreSQL or MySQL')).toEqual(['required: postgresql|mysql']);
  });
});

it('keeps the sentence and the place it was read from', () => {
  const text = '- We are ten. You know Docker\n  and Linux well. That is all.';
  const [docker, linux] = readText(text).requirements as [Requirement, Requirement];
  expect(docker.evidence).toBe('You know Docker and Linux well.');
  expect(text.slice(docker.start).startsWith('Docker')).toBe(true);
  expect(text.slice(linux.start).startsWith('Linux')).toBe(true);
});

it.each<[string, string, number | undefined]>([
  ['Requirements:\n- Docker\n- 3 years of Docker\n- 2 years of Docker', '3 years of Docker', 3],
  [
    'We ask for 5 years of Docker in this team.\n\nRequirements:\n- Docker',
    'We ask for 5 years of Docker in this team.',
    5,
  ],
  ['Requirements:\n- Docker\n\nNice to have:\n- 5 years of Docker', 'Docker', undefined],
  ['We run Docker.\n\nRequirements:\n- You know Docker well', 'You know Docker well', undefined],
])('shows the sentence with the years, else the strongest: %j', (text, evidence, years) => {
  const [docker] = readText(`We are Acme.\n\n${text}`).requirements as [Requirement];
  expect([docker.strength, docker.evidence, docker.years]).toEqual(['required', evidence, years]);
});

it('cuts a sentence that never ends', () => {
  const evidence = readText(`You know Docker ${'and more '.repeat(100)}`).requirements[0]?.evidence ?? '';
  expect(evidence).toHaveLength(300);
  expect(evidence.endsWith('…')).toBe(true);
});

it('is doubtful where every mention behind it is', () => {
  const doubtful = (text: string) =>
    readText(text).requirements.find(({ anyOf }) => anyOf.includes('express'))?.doubtful;
  const sure = 'We use Node.js. You know the Express framework.';
  expect(doubtful('We use Node.js. Express yourself to people.')).toBe(true);
  expect(doubtful(sure)).toBe(false);
});
