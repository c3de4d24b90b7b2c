import { expect, it } from 'vitest';
import { isMaker } from '../../../../lib/core/mentions/firms/makers';

it.each([
  ['microsoft', true],
  ['spotify', true],
  ['siemens', true],
  ['docker', false],
  ['google', true],
  ['github', false],
  ['', false],
])('“%s”: %s', (name, is) => {
  expect(isMaker(name)).toBe(is);
});
