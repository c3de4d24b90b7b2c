import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

describe('asked for without a word for it', () => {
  it.each([
    'Docker, obviously.',
    'Of course, Docker.',
    'Either Docker or something like it.',
    'Some Docker should be familiar.',
    'Docker is what we use and expect.',
  ])('“%s”', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'required' });
  });
});

describe('only told', () => {
  it.each([
    'We obviously use Docker.',
    'We use either Docker or something like it.',
    'Our Docker images should scale.',
    'Docker is what we use.',
  ])('“%s”', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'context' });
  });
});
