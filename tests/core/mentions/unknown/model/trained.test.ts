import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { trainedModel } from '../../../../../lib/core/mentions/unknown/model/trained';
import { holdsWord } from '../../../../../lib/core/mentions/unknown/model/word-filter';

it('is as small as it must be, and whole', () => {
  const file = new URL('../../../../../lib/core/mentions/unknown/model/weights.ts', import.meta.url);
  expect(gzipSync(readFileSync(file)).length).toBeLessThan(60 * 1024);
  const { weights, words, slope } = trainedModel();
  expect(Math.log2(weights.length) % 1).toBe(0);
  expect(weights.some((weight) => weight !== 0)).toBe(true);
  expect(slope).toBeGreaterThan(0);
  expect(['experience', 'deploying', 'teams'].every((word) => holdsWord(words, word))).toBe(true);
  expect(trainedModel()).toBe(trainedModel());
});
