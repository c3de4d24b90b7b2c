import { describe, expect, it } from 'vitest';
import { demandLabels } from '../../../../lib/core/requirements/labels/inline-labels';
import { strengthsOf } from '../../small-dictionary';

describe('a demand inside a sentence is a label', () => {
  it.each([
    'Preferred: Docker, required: Python',
    'Nice to have: Docker; must have: Python',
    'Souhaité : Docker, indispensable : Python',
  ])('“%s”', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'preferred', python: 'required' });
  });

  it('ends where its words end', () => {
    const text = 'Preferred: Docker, required skills: Python';
    expect(demandLabels(text).map((end) => text.slice(end))).toEqual([' skills: Python']);
  });
});

it.each(['Required: Docker', 'Docker is required: Python is not', 'Docker, required'])('“%s” holds none', (text) => {
  expect(demandLabels(text)).toEqual([]);
});
