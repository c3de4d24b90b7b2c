import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../../small-dictionary';

describe('what takes up a denial asks', () => {
  it.each([
    'No degree required, but Docker is.',
    'Certificates are not a prerequisite, though Docker is.',
    'No certificate needed, solid Docker skills are.',
    "Aucun diplôme exigé, mais la maîtrise de Docker l'est.",
    'Não exigimos diploma, mas Docker sim.',
    'Ein Abschluss ist nicht nötig, Docker aber schon.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'required' });
  });
});

describe('and what says more than that does not', () => {
  it.each<[string, string]>([
    ['No degree required, but Docker is a plus.', 'preferred'],
    ['We do not require a degree, but Docker is where we are heading.', 'context'],
  ])('“%s”: %s', (text, docker) => {
    expect(strengthsIn(text)).toEqual({ docker });
  });
});
