import { describe, expect, it } from 'vitest';
import { loadGrammar, unreadGrammar } from '../../../lib/core/mentions/grammar';

describe('the grammar', () => {
  it.each(['Rust is our main language', 'Go was chosen in 2019', 'Ember has been our framework'])(
    'finds the subject of “%s”',
    async (sentence) => {
      expect((await loadGrammar()).startsWithSubject(sentence)).toBe(true);
    },
  );

  it.each([
    'Excel in a fast paced environment',
    'React quickly to incidents',
    'Go above and beyond',
    'Swift decisions are expected',
    '',
  ])('finds none at the start of “%s”', async (sentence) => {
    expect((await loadGrammar()).startsWithSubject(sentence)).toBe(false);
  });

  it('says no and remembers that it was asked as long as it is not loaded', () => {
    const grammar = unreadGrammar();
    expect(grammar.asked).toBe(false);
    expect(grammar.startsWithSubject('Rust is our main language')).toBe(false);
    expect(grammar.asked).toBe(true);
  });
});
