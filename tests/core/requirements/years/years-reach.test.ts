import { describe, expect, it } from 'vitest';
import { asked } from '../../small-dictionary';

describe('years reach', () => {
  it.each<[string, string[]]>([
    ['5 years of Python, Docker and Linux', ['python 5', 'docker 5', 'linux 5']],
    ['5 years designing, building, and running services in Python', ['python 5']],
    ['5 years of Python development with Docker', ['python 5', 'docker 5']],
    ['5 years of Linux administration and Docker', ['linux 5', 'docker 5']],
    ['2 years with platforms (Docker, LXD)', ['docker|lxd 2']],
    ['2 years with platforms, e.g. Docker or LXD', ['docker|lxd 2']],
    ['3 years with at least two languages such as Python, Java', ['python|java 3']],
    ['Python (4 years), Docker (2 years)', ['python 4', 'docker 2']],
    ['Python (min. 4 years)', ['python 4']],
    ['Python and Docker (3 yrs)', ['python 3', 'docker 3']],
    ['Python, Docker (3 yrs)', ['python', 'docker 3']],
    ['Python, Docker: 3 years', ['python 3', 'docker 3']],
    ['Python - 3 years or more', ['python 3']],
    ['Python 3 years, Docker 2 years', ['python 3', 'docker 2']],
    ['Python experience of at least 2 years', ['python 2']],
    ['Linux skills with at least 2 years of Python', ['linux', 'python 2']],
    ['8 years in IT, of which 3 with Docker', ['docker 3']],
    ['3 years minimum, 5 years preferred, of Python', ['python 3']],
    ['2++ years of Python', ['python 2']],
    ['Minimum qualifications3+ years of Python', ['python 3']],
    ['3 years with Docker, and the Python language', ['docker 3', 'python 3']],
    ['Expérience confirmée (5 ans et +) en Python', ['python 5']],
    ['Python3 years', ['python']],
    ['18 months with Docker -2 years with Python and Linux', ['docker 1.5', 'python 2', 'linux 2']],
    ['Experience (3+ years) in Python', ['python 3']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

describe('years do not reach', () => {
  it.each([
    '5 years in software, with expertise in Python',
    '5 years in software; Python',
    '5 years in software, preferably with Python',
    '5 years in software and a good command of Python',
    '5 years in software, strong Python',
    '5 years as an engineer with a strong focus on Python',
    '5 years of experience are required and Python',
    '5 years in data (statistics) - you write Python',
    '5 Jahre in der Entwicklung und gute Kenntnisse in Python',
    '5 ans de développement et une bonne maîtrise de Python',
    'Experience in testing (3 years minimum) and automation: Python',
    "2 years' experience in food processing preferred Adequate with Python",
    'Three years of programming and be adept with Python',
    '5 years in support and you write Python',
  ])('“%s”', (item) => {
    expect(asked(item)).toEqual(['python']);
  });
});
