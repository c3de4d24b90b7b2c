import { describe, expect, it } from 'vitest';
import { unknownTerms } from '../../../lib/cli/unknown/terms';

/** The terms of a text in which the known names stand in brackets. */
function terms(marked: string): string[] {
  const known: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (name !== undefined) known.push({ start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  return unknownTerms(text, known).map(({ start, end }) => text.slice(start, end));
}

describe('terms that look like a technology', () => {
  it('stand in a list with a known one', () => {
    expect(terms('You run [Docker], Zorp, [Ceph] and Blue Quux here')).toEqual(['Zorp', 'Blue Quux']);
    expect(terms('[Docker]/Zorp2')).toEqual(['Zorp2']);
  });

  it('or follow words that lead to a technology', () => {
    expect(terms('Experience with Zorp.js and good humour')).toEqual(['Zorp.js']);
    expect(terms('Tools such as zorpDB')).toEqual(['zorpDB']);
  });

  it('are not what is known, lower case, a number or the first word of a sentence', () => {
    expect(terms('Experience with [Docker] and tools')).toEqual([]);
    expect(terms('We run [Docker], with care, for 24 hours')).toEqual([]);
    expect(terms('Know [Docker], 24, 401k')).toEqual([]);
    expect(terms('We use [Docker].\n- Paint, [Ceph]')).toEqual([]);
  });

  it('are not names in running text', () => {
    expect(terms('Our office in Bergen uses [Docker]. Ask Mr. Zorp for more.')).toEqual([]);
  });
});
