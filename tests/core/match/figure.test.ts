import { expect, test } from 'vitest';
import { figureOf, namedIn } from '../../../lib/core/match/figure';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { NOTHING, POSTING, REAL, SMALL } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';

test('with skills it is the score, or how many of how many where too little is asked for', () => {
  expect(figureOf(POSTING.reading, PROFILE)).toEqual({ kind: 'score', score: 50 });
  expect(figureOf(SMALL.reading, PROFILE)).toEqual({ kind: 'met', met: 2, of: 3 });
});

test('without skills it is how many technologies are named, each once', () => {
  const { mentions } = REAL.reading;
  const twice = { ...REAL.reading, mentions: [...mentions, ...mentions] };
  expect(figureOf(twice, EMPTY_PROFILE)).toEqual({ kind: 'named', count: namedIn(REAL.reading) });
  expect(namedIn(REAL.reading)).toBe(new Set(mentions.map(({ skill }) => skill)).size);
});

test('of a posting that names nothing there is no number', () => {
  expect(figureOf(NOTHING.reading, PROFILE)).toBeUndefined();
  expect(figureOf(NOTHING.reading, EMPTY_PROFILE)).toBeUndefined();
});
