import { describe, expect, it } from 'vitest';
import { asked } from '../../small-dictionary';

describe('years behind a name', () => {
  it.each<[string, string[]]>([
    ['You write Python, and have 3-10 years of experience in the internet industry', ['python']],
    ['You build services in Docker Minimum 8 years of experience in design of systems', ['docker']],
    ['Du schreibst Python und 5 Jahre Erfahrung in der Branche', ['python']],
  ])('are not its own where they say what they are of: “%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });

  it.each<[string, string[]]>([
    ['Python experience of at least 2 years', ['python 2']],
    ['Python: 3 years of experience in production', ['python 3']],
    ['Python (3 years of experience in production)', ['python 3']],
    ['Python for at least 3 years', ['python 3']],
  ])('are its own else: “%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

describe('years of what is said twice of the same', () => {
  it.each([
    '3+ years of experience and knowledge of Python',
    '3 years of professional experience and expertise in Python',
    '3 Jahre Erfahrung und Kenntnisse in Python',
    "3 ans d'expérience et de connaissances en Python",
    '3 años de experiencia y conocimientos de Python',
  ])('reach it: “%s”', (item) => {
    expect(asked(item)).toEqual(['python 3']);
  });

  it.each([
    '3+ years of software experience and knowledge of Python',
    '3+ years of experience and good knowledge of Python',
    '3 years of experience, and knowledge of Python',
  ])('of another thing do not: “%s”', (item) => {
    expect(asked(item)).toEqual(['python']);
  });
});
