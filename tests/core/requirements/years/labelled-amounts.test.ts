import { describe, expect, it } from 'vitest';
import { labelledAmounts, listedAmounts } from '../../../../lib/core/requirements/years/labelled-amounts';
import { asked } from '../../small-dictionary';

describe('years whose unit stands elsewhere', () => {
  it.each<[string, string[]]>([
    ['Years of Python: 6', ['python 6']],
    ['Years of experience with Python: 3+', ['python 3']],
    ['Years of Python: 3-5', ['python 3']],
    ['Python 3+, Docker 2+ years', ['python 3', 'docker 2']],
    ['Python 4+ and Docker 2+ years', ['python 4', 'docker 2']],
    ['thirty-six months of Python', ['python 3']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });

  it.each([
    'python 3+, docker',
    'python 3+, docker, in teams. we have grown for 5 years',
    'python 3 or docker 2 years',
  ])('no list of years: “%s”', (text) => {
    expect(listedAmounts(text)).toEqual([]);
  });

  it.each(['team size: 6', 'founded: 6', 'python: 6', 'years of python: 60', '5 years of python: 6'])(
    'no label of years: “%s”',
    (text) => {
      expect(labelledAmounts(text)).toEqual([]);
    },
  );
});

it.each(['a3+, ', 'years of: 3', ': 3 ', 'years ', '3+ and '])('takes a text of nothing but “%s”', (part) => {
  const text = part.repeat(3_000);
  for (const { end } of [...labelledAmounts(text), ...listedAmounts(text)])
    expect(end).toBeLessThanOrEqual(text.length);
});
