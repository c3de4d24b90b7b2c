import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { main } from '../../../lib/cli/train/main';
import { printed } from '../printed';

const WEIGHTS = new URL('../../../lib/core/mentions/unknown/model/weights.ts', import.meta.url);

it.each([
  [
    ['--corpus', '/nowhere/postings.jsonl'],
    /^train: no postings at \/nowhere\/postings\.jsonl: name a file of JSON lines/,
  ],
  [['--least', '2'], /^train: --least is a number between 0 and 1; usage: /],
  [['--without', 'sense'], /^train: “sense” is nothing that can be left out; usage: /],
])('%j is told, and nothing is written', async (args, said) => {
  const before = readFileSync(WEIGHTS, 'utf8');
  expect(await printed(main, args)).toMatchObject({ status: 2, stderr: expect.stringMatching(said) });
  expect(readFileSync(WEIGHTS, 'utf8')).toBe(before);
});
