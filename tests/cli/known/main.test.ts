import { expect, test } from 'vitest';
import { bestKnown, knownFile, main } from '../../../lib/cli/known/main';
import { printed } from '../printed';

test('skills that several postings name, the most named first, each counted once a posting', () => {
  expect(
    bestKnown([
      ['b', 'b', 'a'],
      ['a', 'c'],
      ['a', 'b'],
    ]),
  ).toEqual(['a', 'b']);
});

test('the list is a module with lines of one length', () => {
  const file = knownFile(Array.from({ length: 40 }, (_, i) => `skill-${i}`));
  expect(file).toMatch(/^\/\*\*[^\n]+\*\/\nexport const BEST_KNOWN = `\nskill-0 skill-1 /);
  expect(file.split('\n').every((line) => line.length < 120)).toBe(true);
});

test('says how it is called', async () => {
  expect(await printed(async (args) => main(args), [])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('usage'),
  });
});
