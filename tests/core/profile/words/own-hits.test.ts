import { expect, it } from 'vitest';
import { ownHits, ownNamed } from '../../../../lib/core/profile/words/own-hits';

it('finds the reader’s words by what was typed, as skills are found', () => {
  const own = ['Zorp Cloud', 'Zorp', 'Quex'].map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name }));
  expect(ownHits(own, 'zorp')).toEqual([
    { id: 'zorp', name: 'Zorp', category: 'own' },
    { id: 'zorp-cloud', name: 'Zorp Cloud', category: 'own' },
  ]);
  expect(ownHits(own, ' ')).toEqual([]);
});

it.each([2_500, 5_000])('of %d words each is looked at once, however often is searched and looked up', (count) => {
  let looks = 0;
  const own = Array.from({ length: count }, (_, i) => ({
    id: `own-${i}`,
    get name() {
      looks++;
      return `Zorblax ${i}`;
    },
  }));
  for (let i = 0; i < 20; i++) ownHits(own, `zorblax ${i}`);
  expect(ownHits(own, `zorblax ${count - 1}`)[0]?.id).toBe(`own-${count - 1}`);
  for (let i = 0; i < 1_000; i++) expect(ownNamed(own, ` zorblax ${i}`)?.id).toBe(`own-${i}`);
  expect(ownNamed(own, 'zorblax')).toBeUndefined();
  expect(looks).toBeLessThanOrEqual(2 * count + 1_000);
});

it('of two words of one name the first is meant', () => {
  const own = [
    { id: 'a', name: 'Zorp' },
    { id: 'b', name: 'zorp' },
  ];
  expect(ownNamed(own, 'ZORP')?.id).toBe('a');
});
