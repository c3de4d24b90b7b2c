import { expect, it } from 'vitest';
import { isReaderNamed } from '../../../../lib/core/requirements/people/reader-named';

it.each([
  ['Dafür entwickeln Sie Schulungen', true],
  ['und du hilfst ihnen', true],
  ['die sie mitbringen', false],
  ['mit ihrer Software', false],
])('tells “you” from “they” in German: “%s”', (text, expected) => {
  expect(isReaderNamed(text, 'de')).toBe(expected);
});
