import { describe, expect, it } from 'vitest';
import { labelParts } from '../../../../lib/core/requirements/labels/label-parts';
import { strengthsOf } from '../../small-dictionary';

/** What a sentence is divided into, where every word names a skill. */
function partsOf(text: string): string[] {
  return labelParts(text, { start: 0, end: text.length }, (from, to) => to > from).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a label inside a sentence divides it', () => {
  it.each([
    'Preferred: Docker, required: Python',
    'Nice to have: Docker; must have: Python',
    'Must: Python; nice: Docker',
    'Mandatory: Python - optional: Docker',
    'Required: Python | Desired skills: Docker',
    'Souhaité : Docker, indispensable : Python',
  ])('“%s”', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'preferred', python: 'required' });
  });

  it('where its words begin', () => {
    expect(partsOf('Must: Go; nice to have: Rust, C')).toEqual(['Must: Go', 'nice to have: Rust, C']);
  });
});

describe('nothing is divided by', () => {
  it.each([
    'Required: Docker',
    'Docker is required: Python is not',
    'Docker, required',
    'Go, required: 3 years',
    'Stack: Go, tools: Git',
  ])('“%s”', (text) => {
    expect(partsOf(text)).toEqual([text]);
  });
});
