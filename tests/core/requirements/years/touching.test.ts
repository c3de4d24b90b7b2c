import { expect, it } from 'vitest';
import { endsWithCue, startsWithCue } from '../../../../lib/core/requirements/years/touching';
import { phrasePattern } from '../../../../lib/core/text/phrase-pattern';

const PHRASES = ['up to', 'less than'];

it.each([
  ['up to', true],
  ['for up to (', true],
  ['no less than  ', true],
  ['up to the', false],
  ['', false],
])('“%s” ends with a cue: %s', (text, ends) => {
  expect(endsWithCue(phrasePattern(PHRASES, 'gi'), text)).toBe(ends);
});

it.each([
  [' up to', true],
  [', (less than that)', true],
  ['or less than', false],
  ['', false],
])('“%s” starts with a cue: %s', (text, starts) => {
  expect(startsWithCue(phrasePattern(PHRASES), text)).toBe(starts);
});
