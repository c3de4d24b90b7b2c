import { expect, it } from 'vitest';
import { endsWithCue, startsWithCue } from '../../../../lib/core/requirements/years/touching';
import { PhraseSet } from '../../../../lib/core/text/phrases/phrase-set';

const PHRASES = ['up to', 'less than'];

it.each([
  ['up to', true],
  ['for up to (', true],
  ['no less than  ', true],
  ['up to the', false],
  ['', false],
])('“%s” ends with a cue: %s', (text, ends) => {
  expect(endsWithCue(new PhraseSet(PHRASES), text)).toBe(ends);
});

it.each([
  [' up to', true],
  [', (less than that)', true],
  ['or less than', false],
  ['', false],
])('“%s” starts with a cue: %s', (text, starts) => {
  expect(startsWithCue(new PhraseSet(PHRASES), text)).toBe(starts);
});
