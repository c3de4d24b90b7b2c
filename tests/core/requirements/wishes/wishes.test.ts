import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

describe('a wish reaches', () => {
  it.each<[string, string, string]>([
    ['Java, Docker ideally', 'required', 'preferred'],
    ['Java and Docker ideally', 'preferred', 'preferred'],
    ['Ideally Java, you must know Docker', 'preferred', 'required'],
    ['Good Java, Docker would be the icing on the cake', 'required', 'preferred'],
    ['Java, Docker would be nice', 'preferred', 'preferred'],
    ['Knowledge of Java and, where possible, Docker', 'required', 'preferred'],
    ['Java (optional: Docker)', 'required', 'preferred'],
    ['Java (Docker is a plus)', 'required', 'preferred'],
    ['Java (8 yrs), Docker a bonus', 'required', 'preferred'],
    ['Java (8 yrs), Docker (2 yrs) are a plus', 'preferred', 'preferred'],
    ['You have Java skills, and Docker is a plus', 'required', 'preferred'],
    ['Java experience, if possible, and Docker', 'preferred', 'required'],
  ])('“%s”: Java %s, Docker %s', (item, java, docker) => {
    expect(strengthsOf(item)).toEqual({ java, docker });
  });

  it.each([
    'Si vous connaissez aussi Docker, nous serons ravis.',
    'Wenn du auch Docker kannst, freuen wir uns.',
    "Speak Docker as well? We'd be delighted!",
    'Candidates with Docker experience will be given priority.',
    'Any experience of Docker would strengthen your application.',
  ])('“%s” is a wish', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'preferred' });
  });

  it.each(['(Optional) Docker', 'Docker experience, if possible', 'Optional: Docker'])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'preferred' });
  });
});
