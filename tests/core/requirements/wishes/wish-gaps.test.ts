import { describe, expect, it } from 'vitest';
import { endsInKnowledge, joinsWish } from '../../../../lib/core/requirements/wishes/wish-gaps';

describe('between two names of one wish', () => {
  it.each([' or ', ', ', ') and big data frameworks (e.g. ', '), ', ', or graph stores (', ' Administrator, or '])(
    '“%s”',
    (gap) => expect(joinsWish(gap)).toBe(true),
  );
});

describe('or of two statements', () => {
  it.each([', and knowledge of ', ' is what you write, ', ' at work Experience with '])('“%s”', (gap) =>
    expect(joinsWish(gap)).toBe(false),
  );
});

describe('a noun of its own', () => {
  it.each<[string, boolean]>([
    [' skills, and ', true],
    [' experience, ', true],
    [', or knowledge graphs (', false],
    [' skills and ', false],
  ])('“%s”', (gap, isOwn) => expect(endsInKnowledge(gap)).toBe(isOwn));
});
