import { describe, expect, it } from 'vitest';
import { answerSteps, loadGrammar, unreadGrammar } from '../../../lib/core/mentions/grammar';

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
    expect(grammar.asked.size).toBe(0);
    expect(grammar.startsWithSubject('Rust is our main language')).toBe(false);
    expect([...grammar.asked]).toEqual(['Rust is our main language']);
  });

  it('HP-19: is asked once for each sentence, one in a step, and for a thousand words of a posting at most', () => {
    const unread = unreadGrammar();
    const sentences = Array.from({ length: 3_000 }, (_, i) => `Go: ${'Go: '.repeat(74)}${i}`);
    for (const sentence of ['Go was chosen in 2019', 'Go was chosen in 2019', ...sentences])
      unread.startsWithSubject(sentence);
    expect(unread.asked.size).toBeLessThan(20);
    expect([...unread.asked].join(' ').split(' ').length).toBeLessThanOrEqual(1_000);

    const asked: string[] = [];
    const steps = answerSteps(unread.asked, { startsWithSubject: (sentence) => asked.push(sentence) < 0 });
    const counts: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) counts.push(asked.length);
    expect(counts).toEqual([...unread.asked].map((_, i) => i + 1));
    expect(step.value.startsWithSubject('Go was chosen in 2019')).toBe(false);
    expect(step.value.startsWithSubject(sentences.at(-1) as string), 'the doubtful answer stands').toBe(true);
  });
});
