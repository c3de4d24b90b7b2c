import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../small-dictionary';

describe('how good a skill must be asks for it', () => {
  it.each<[string, Record<string, string>]>([
    ['Solid Python; Docker would be welcome.', { python: 'required', docker: 'preferred' }],
    ['Good Python and Docker.', { python: 'required', docker: 'required' }],
    ['Gutes Python, etwas Geduld.', { python: 'required' }],
  ])('“%s”', (text, strengths) => {
    expect(strengthsIn(text)).toEqual(strengths);
  });
});

it('and a noun that the name belongs to takes the praise', () => {
  expect(strengthsIn('Strong Python community and friendly people.')).toEqual({ python: 'context' });
});
