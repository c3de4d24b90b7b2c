import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../../lib/core/requirements/labels/footnotes';
import { strengthsIn } from '../../small-dictionary';

/** An item that bears whatever mark, one that bears none, and what stands below them. */
function list(item: string, below: string): string {
  return `Requirements\n- ${item}\n- Python\n\n${below}`;
}

describe('a footnote says how strongly what bears its mark is asked for', () => {
  it.each([
    list('Docker*', '* nice to have'),
    list('Docker (*)', '(*) desirable'),
    list('Docker†', '† = not mandatory'),
    list('Running Docker at scale*', '* a plus'),
    list('Docker*', '* souhaité'),
    'Your profile: Python, Docker* (* nice to have)',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'preferred', python: 'required' });
  });

  it('or that it is required', () => {
    expect(strengthsIn('Our stack\n- Docker*\n- Python\n\n* must have')).toEqual({
      docker: 'required',
      python: 'context',
    });
  });
});

describe('nothing is changed by', () => {
  it.each([
    list('Docker*', '* The interview is in person.'),
    list('Docker*', '† nice to have'),
    list('**Docker**', '** nice to have'),
    'Requirements\n* Docker\n* Python',
  ])('“%s”', (text) => {
    expect(strengthsIn(text)).toEqual({ docker: 'required', python: 'required' });
  });
});

it('a line that names a skill is none', () => {
  expect(footnotes('* nice to have', () => true).size).toBe(0);
  expect(footnotes('* nice to have', () => false)).toEqual(new Map([['*', 'preferred']]));
});
