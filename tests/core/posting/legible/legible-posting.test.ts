import { describe, expect, it } from 'vitest';
import { readText } from '../../small-dictionary';

const DEMAND = 'Very good knowledge of Python or Java, at least 3 years. Fully remote.';
const bold = (text: string) =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCodePoint(letter.charCodeAt(0) + (letter < 'a' ? 0x1d400 - 65 : 0x1d41a - 97)),
  );

describe('what a person reads the same is read the same', () => {
  it.each([
    ['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['soft hyphens', (text: string) => text.replace(/(\w{3})(?=\w{2})/g, '$1\u00ad')],
    ['bold letters', bold],
    ['spaces without width', (text: string) => text.replaceAll(' ', ' \u200b')],
  ])('%s', (_, written) => {
    const text = written(DEMAND);
    const { mentions, requirements, facts } = readText(text);
    expect(requirements.map(({ anyOf, strength, years }) => [anyOf, strength, years])).toEqual([
      [['python', 'java'], 'required', 3],
    ]);
    expect(facts.map(({ kind, value }) => [kind, value])).toEqual([['workMode', { mode: 'remote' }]]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([written('Python'), written('Java')]);
    expect(requirements.map(({ start }) => start)).toEqual([text.indexOf(written('Python'))]);
    expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual([written('Fully remote.')]);
  });
});

it('a letter whose accent follows it', () => {
  const text = 'Vous mai\u0302trisez Python.';
  const { mentions } = readText(text);
  expect(mentions).toEqual([expect.objectContaining({ start: 16, end: 22, strength: 'required' })]);
});
