import { expect, it } from 'vitest';
import { ownHits } from '../../../../lib/core/profile/words/own-hits';

it('finds the reader’s words by what was typed, as skills are found', () => {
  const own = ['Zorp Cloud', 'Zorp', 'Quex'].map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name }));
  expect(ownHits(own, 'zorp')).toEqual([
    { id: 'zorp', name: 'Zorp', category: 'own' },
    { id: 'zorp-cloud', name: 'Zorp Cloud', category: 'own' },
  ]);
  expect(ownHits(own, ' ')).toEqual([]);
});
