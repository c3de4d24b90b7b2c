import { describe, expect, it } from 'vitest';
import { elidedAmounts } from '../../../../lib/core/requirements/years/elided-amounts';
import { asked } from '../../small-dictionary';

describe('years each of their own, told behind their names', () => {
  it.each<[string, string[]]>([
    ['You have used Python for at least four years and Docker for two.', ['python 4', 'docker 2']],
    ['Python for 5+ years and Docker for at least 3', ['python 5', 'docker 3']],
    ['Python for three years and Docker for one year', ['python 3', 'docker 1']],
    ['Seit fünf Jahren Python und seit zwei mit Docker', ['python 5', 'docker 2']],
    ['Quatro anos de Python e dois de Docker', ['python 4', 'docker 2']],
    ["Cinq ans de Python et deux d'Ansible", ['python 5', 'ansible 2']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

it('a number that goes on counts something else', () => {
  expect(elidedAmounts('four years of Python and room for two teams', 10)).toEqual([]);
  expect(elidedAmounts('four years of Python and Docker for two.', 10)).toEqual([{ start: 36, end: 39, years: 2 }]);
});
