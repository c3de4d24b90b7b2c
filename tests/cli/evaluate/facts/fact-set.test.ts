import packed from 'virtual:skills';
import { describe, expect, it } from 'vitest';
import { evaluateFacts } from '../../../../lib/cli/evaluate/facts/fact-score';
import { parseFactSet, readFactSet } from '../../../../lib/cli/evaluate/facts/fact-set';
import { factTable, missedFactFloors } from '../../../../lib/cli/evaluate/facts/fact-table';
import { FACT_FLOOR } from '../../../../lib/cli/evaluate/main';
import { placesOf } from '../../../../lib/cli/evaluate/sets';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import { FACT_KINDS } from '../../../../lib/core/posting/fact';

const dictionary = openDictionary(packed);

describe('the set of facts', () => {
  const set = readFactSet(placesOf(import.meta.dirname, {}).facts);

  it('has each kind, and texts in which nothing is said', () => {
    for (const kind of FACT_KINDS)
      expect(set.filter(({ facts }) => facts.some((fact) => fact.kind === kind)).length).toBeGreaterThan(4);
    expect(set.filter(({ facts }) => facts.length === 0).length).toBeGreaterThan(30);
  });

  it('is read as well as its floor asks', async () => {
    const evaluation = await evaluateFacts(set, dictionary);
    expect(missedFactFloors(evaluation, FACT_FLOOR), evaluation.faults.join('\n')).toEqual([]);
  });
});

describe('what is counted', () => {
  const texts = parseFactSet(
    '- { text: Visa sponsorship is available., visa: { sponsored: false } }\n- { text: Full-time, hours: { share: full } }',
    'x.yaml',
  );

  it('is right where the whole value is', async () => {
    const evaluation = await evaluateFacts(texts, dictionary);
    expect(evaluation.tallies.get('visa')).toEqual({ labelled: 1, read: 1, right: 0 });
    expect(evaluation.tallies.get('hours')).toEqual({ labelled: 1, read: 1, right: 1 });
    expect(evaluation.faults.map((line) => line.split('\t').slice(0, 3).join(' '))).toEqual([
      'visa x:1 missed [["sponsored",false]]',
      'visa x:1 false [["sponsored",true]]',
    ]);
    expect(factTable(evaluation)).toMatch(/^visa +1 +0\.0 +0\.0$/m);
    expect(missedFactFloors(evaluation, FACT_FLOOR)).toEqual([
      'facts, visa: precision is 0.0, under 97',
      'facts, visa: recall is 0.0, under 90',
    ]);
  });
});

it.each([
  ['text: a', /x\.yaml: not a list/],
  ['- { pay: 1 }', /x:1: has no text/],
  ['- { text: a, wage: 1 }', /x:1: “wage” is no kind of fact/],
])('%s is refused', (yaml, error) => {
  expect(() => parseFactSet(yaml, 'x.yaml')).toThrow(error);
});
