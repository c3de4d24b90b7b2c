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

describe('what is set against a denial asks', () => {
  it.each([
    "We don't expect Java, but solid Docker.",
    'Wir erwarten keine Java-Kenntnisse, sondern Docker.',
    'No pedimos Java, sino Docker.',
    'Nous ne demandons pas Java, mais du Docker.',
    'We vragen geen Java, maar wel Docker.',
    'Nie wymagamy Java, ale Docker.',
    "Java isn't something you'll need; Docker is.",
    "Java you needn't know, Docker you do.",
    'Java is niet nodig, Docker wel.',
    'Java nie jest potrzebna, Docker owszem.',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ java: 'excluded', docker: 'required' });
  });
});

describe('and does not where it says what else becomes of it', () => {
  it.each<[string, string]>([
    ["You don't need Java, but we use Docker.", 'context'],
    ["You don't need Java, but you'll learn Docker.", 'context'],
    ["You don't need Java, but Docker helps.", 'preferred'],
  ])('“%s”: %s', (text, docker) => {
    expect(strengthsIn(text)).toMatchObject({ docker });
  });
});
