import { readFileSync } from 'node:fs';
import packed from 'virtual:skills';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/cli/evaluate/evaluate';
import { missedFloors, parseFloors } from '../../../lib/cli/evaluate/floors';
import { parseSentences, readOpenSet } from '../../../lib/cli/evaluate/open-set';
import { placesOf } from '../../../lib/cli/evaluate/sets';
import { faultLines, table } from '../../../lib/cli/evaluate/table';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';

const places = placesOf(import.meta.dirname, {});
const postings = readOpenSet(places.sentences);

describe('the open set', () => {
  it('has at least 300 texts, each once', () => {
    expect(postings.length).toBeGreaterThanOrEqual(300);
    const texts = postings.map(({ text }) => text);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('is read as well as its floors ask', async () => {
    const evaluation = await evaluate(postings, openDictionary(packed));
    const missed = missedFloors('open', evaluation, parseFloors(readFileSync(places.floors, 'utf8')));
    expect(missed, `${table('open', evaluation)}${faultLines(evaluation)}`).toEqual([]);
  });
});

describe('a file of the open set', () => {
  it('gives each text its stratum and its line', () => {
    expect(parseSentences('# Head\n- Know {Go}\n\n- |\n  Two\n  lines\n', 'web.yaml')).toEqual([
      { id: 'web:2', stratum: 'web', text: 'Know Go', spans: [expect.objectContaining({ start: 5, end: 7 })] },
      { id: 'web:4', stratum: 'web', text: 'Two\nlines\n', spans: [] },
    ]);
  });

  it.each([
    ['- Know {Go', /^web\.yaml:1: a \{ that is not closed/],
    ['- one\n- {Go} is asked for', /^web\.yaml/],
    ['- one\n- {Go}', /^web\.yaml:2: put quotes/],
    ['one: two', /^web\.yaml: not a list/],
  ])('that is wrong says where: %s', (yaml, message) => {
    expect(() => parseSentences(yaml, 'web.yaml')).toThrow(message);
  });
});
