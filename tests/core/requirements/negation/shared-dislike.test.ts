import { expect, test } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

test.each([
  'Not a fan of Docker? Neither are we.',
  "Don't like Docker? Neither do we.",
  'No fan of Docker? Us neither!',
  'Tired of Docker? So are we.',
  'You hate Docker? Same here.',
  'Kein Fan von Docker? Wir auch nicht.',
  'Pas fan de Docker ? Nous non plus.',
  '¿No te gusta Docker? A nosotros tampoco.',
])('a dislike that the firm shares is not asked for: %s', (text) => {
  expect(strengthsOf(text)).toEqual({ docker: 'excluded' });
});

test.each([
  'A fan of Docker? So are we.',
  'Not afraid of Docker? Neither are we.',
  "Can't live without Docker? Neither can we.",
  "Don't want to work without Docker? Neither do we.",
  'Not a fan of Docker? Look elsewhere.',
  "Not a fan of Docker? Then this isn't for you.",
  'If you are not a fan of Docker, look elsewhere.',
])('what looks like one asks: %s', (text) => {
  expect(strengthsOf(text)).toEqual({ docker: 'required' });
});

test('what follows the answer is asked for as it is', () => {
  expect(strengthsOf('Not a fan of Java? Neither are we. You know Docker.')).toMatchObject({ docker: 'required' });
});
