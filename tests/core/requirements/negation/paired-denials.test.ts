import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

describe('denied ahead of what is lost by it', () => {
  it.each([
    'No Docker, no interview',
    "Pas de Docker, pas d'entretien",
    'Kein Docker? Dann passt es leider nicht.',
    'No Docker? Then this job is not for you.',
    "If you can't use Docker, this job isn't for you",
  ])('“%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'required' });
  });
});

describe('or of nothing that is missed', () => {
  it.each(['No Docker? No problem!', 'Kein Docker? Macht nichts.', 'No Docker, no legacy', 'No Docker needed'])(
    '“%s”',
    (item) => {
      expect(strengthsOf(item)).toEqual({ docker: 'excluded' });
    },
  );
});
