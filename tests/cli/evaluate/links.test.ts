import { describe, expect, it } from 'vitest';
import { countLinks } from '../../../lib/cli/evaluate/links';

const sets = (...groups: string[]) => groups.map((group) => new Set(group));

describe('links between alternatives', () => {
  it('are one less than the members', () => {
    expect(countLinks(sets('abc', 'de'), [])).toEqual({ links: 3, kept: 0 });
  });

  it('are kept where the others hold the group in one piece', () => {
    expect(countLinks(sets('abc'), sets('abcd', 'ef'))).toEqual({ links: 2, kept: 2 });
  });

  it('are lost one for each further piece', () => {
    expect(countLinks(sets('abcde'), sets('ab', 'cd'))).toEqual({ links: 4, kept: 2 });
  });

  it('count a member once, where several of the others hold it', () => {
    expect(countLinks(sets('abc'), sets('ab', 'bc'))).toEqual({ links: 2, kept: 1 });
  });
});
