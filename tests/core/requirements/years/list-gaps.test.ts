import { describe, expect, it } from 'vitest';
import { asked } from '../../small-dictionary';

describe('years go on', () => {
  it.each<[string, string[]]>([
    ['3 years with Python (Docker)', ['python 3', 'docker 3']],
    ['3 years with Python (Docker), Linux', ['python 3', 'docker 3', 'linux 3']],
    ['3 years with languages such as Java, relational databases (Python), Linux', ['java 3', 'python 3', 'linux 3']],
    ['2 years with mobile apps, i.e. Java (Python, Docker), Linux', ['java|linux 2', 'python|docker 2']],
    ['5 years with Python in services; including Java and Linux', ['python 5', 'java 5', 'linux 5']],
    ['4 years with Python including back-end technologies such as: Docker and Linux', ['python 4', 'docker|linux 4']],
    ['5 Jahre Erfahrung mit Python (Docker)', ['python 5', 'docker 5']],
  ])('to what a bracket or a word for examples names: “%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });

  it.each<[string, string[]]>([
    ['3 years with Python (Docker is a plus)', ['python 3', 'docker']],
    ['3 years with Python (ideally Docker)', ['python 3', 'docker']],
    ['3 years with Python (Docker: 1 year)', ['python 3', 'docker 1']],
    ['3 years with Python. Including Docker', ['python 3', 'docker']],
    ['3 years with Python, and you know tools (Docker)', ['python 3', 'docker']],
  ])('not to what is asked for by itself: “%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});
