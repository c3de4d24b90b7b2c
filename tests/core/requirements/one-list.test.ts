import { describe, expect, it } from 'vitest';
import { oneList } from '../../../lib/core/requirements/one-list';

const START = 40;

function listAt(text: string, from: number, step: 1 | -1, ends?: RegExp): string[] {
  const mentions = Array.from(text.matchAll(/\p{Lu}\w+/gu), ({ 0: name, index }) => {
    return { start: START + index, end: START + index + name.length, skill: name, doubtful: false };
  });
  return oneList({ text, start: START, mentions }, from, step, ends).map(({ skill }) => skill);
}

describe('the list that a mention stands in', () => {
  it.each([
    ['Go, Rust and Java', 0, 1, ['Go', 'Rust', 'Java']],
    ['Go, Rust and Java', 1, 1, ['Rust', 'Java']],
    ['Go, Rust and Java', 1, -1, ['Go', 'Rust']],
    ['Go is what we write, Rust and Java are not', 0, 1, ['Go']],
    ['Go is what we write, Rust and Java are not', 2, -1, ['Rust', 'Java']],
    ['Go', 0, 1, ['Go']],
  ] as const)('“%s”, from %i by %i', (text, from, step, names) => {
    expect(listAt(text, from, step)).toEqual(names);
  });

  it('ends where what stands between two of it says so', () => {
    expect(listAt('Go, Rust; Java', 0, 1, /;/)).toEqual(['Go', 'Rust']);
    expect(listAt('Go, Rust; Java', 2, -1, /;/)).toEqual(['Java']);
  });
});
