import { describe, expect, it } from 'vitest';
import { startOfWords } from '../../../lib/core/text/start-of-words';

describe('where the first word starts', () => {
  it.each([
    ['Docker', 0],
    ['- Docker', 2],
    ['“2. Élan', 4],
    ['3+ (', 4],
    ['', 0],
  ])('“%s”: %i', (text, at) => {
    expect(startOfWords(text)).toBe(at);
  });
});
