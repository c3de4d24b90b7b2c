import { describe, expect, it } from 'vitest';
import { asked, readText, strengthsOf } from '../../small-dictionary';

describe('years are those of', () => {
  it.each<[string, string[]]>([
    ['5+ years of Python', ['python 5']],
    ['5 years of experience with Python', ['python 5']],
    ['3-5 yrs Python', ['python 3']],
    ['3 to 5 years of Python', ['python 3']],
    ['At least two years of Python', ['python 2']],
    ["Minimum 4 years' experience in Python and Docker", ['python 4', 'docker 4']],
    ['Python (3+ years)', ['python 3']],
    ['Python: 3 years', ['python 3']],
    ['5 years of Python or Java', ['python|java 5']],
    ['5 years of Python, 2 years of Docker', ['python 5', 'docker 2']],
    ['Mindestens drei Jahre Erfahrung mit Python', ['python 3']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

describe('there are none in', () => {
  it.each([
    '10 years of professional experience. You know Python.',
    'Python 3.11',
    'Python with 99 years of history',
    '0 years of Python',
    'We have been around for 12 years; Python is what we write.',
  ])('“%s”', (item) => {
    expect(asked(item)).toEqual(['python']);
  });
});

it('are required under whatever heading, but for a wish', () => {
  expect(strengthsOf('Python (4 years plus)', 'What you will do')).toEqual({ python: 'required' });
  expect(strengthsOf('Python: 4 years', 'Something')).toEqual({ python: 'required' });
  expect(strengthsOf('3 years minimum, 5 years preferred, of Python')).toEqual({ python: 'required' });
  expect(strengthsOf('4 years of Python would be a plus')).toEqual({ python: 'preferred' });
});

it('of one sentence are not those of another, nor are the firm’s', () => {
  const text = [
    'Somebody good',
    'About us',
    'For over 20 years of Python development, Acme has led its market. Our Docker platform is 9 years old.',
    'Requirements',
    '- Python',
    '- Docker',
    'Nice to have',
    '- up to 2 years of Linux',
  ].join('\n\n');
  expect(readText(text).requirements.map(({ anyOf, years }) => [anyOf[0], years])).toEqual([
    ['python', undefined],
    ['docker', undefined],
    ['linux', undefined],
  ]);
});
