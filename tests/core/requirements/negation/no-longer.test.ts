import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../../small-dictionary';

describe('what a firm no longer uses tells of it, and does not say what the reader need not know', () => {
  it.each([
    'We no longer use Docker.',
    'Wir nutzen Docker nicht mehr.',
    "Nous n'utilisons plus Docker.",
    'We gebruiken Docker niet meer.',
    'Já não usamos Docker.',
    'Ya no usamos Docker.',
    'Non usiamo più Docker.',
    'We decided against Docker.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'context' });
  });
});

describe('what it does not use at all is not needed', () => {
  it.each(["We don't use Docker.", 'Wir nutzen kein Docker.'])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'excluded' });
  });
});
