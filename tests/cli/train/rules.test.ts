import { expect, it } from 'vitest';
import { readNames } from '../../../lib/cli/train/corpus';
import { partOf } from '../../../lib/cli/train/hidden';
import { measureRules } from '../../../lib/cli/train/rules';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { DICTIONARY } from '../../core/small-dictionary';

it('counts the hidden names that the rules find', () => {
  const hidden = [...DICTIONARY.entries.values()].find(({ id, field }) => partOf(id) === 0 && !field);
  const text = `Experience with Python, ${hidden?.name} and Linux`;
  const { precision, recall } = measureRules([{ ...readNames(plainPosting(text), DICTIONARY), lot: 256 }], DICTIONARY);
  expect([precision, recall]).toEqual([1, 1]);
});
