import { describe, expect, it } from 'vitest';
import { loadGrammar, unreadGrammar, withinBudget } from '../../../lib/core/mentions/grammar';

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

  it('HP-19: is asked once for each sentence, and for a thousand words of a posting at most', () => {
    const asked: string[] = [];
    const grammar = withinBudget({ startsWithSubject: (sentence) => asked.push(sentence) < 0 });
    for (let i = 0; i < 3; i++) expect(grammar.startsWithSubject('Go was chosen in 2019')).toBe(false);
    expect(asked).toHaveLength(1);
    const answers = Array.from({ length: 3_000 }, (_, i) => grammar.startsWithSubject(`Go: ${'Go: '.repeat(74)}${i}`));
    expect(asked.length).toBeLessThan(20);
    expect(asked.join(' ').split(' ').length).toBeLessThanOrEqual(1_000);
    expect(answers.at(-1), 'the doubtful answer stands').toBe(true);
  });
});
