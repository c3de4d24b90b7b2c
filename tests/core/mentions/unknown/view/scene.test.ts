import { expect, it } from 'vitest';
import { sceneOf } from '../../../../../lib/core/mentions/unknown/view/scene';
import { plainPosting } from '../../../../../lib/core/posting/plain-posting';

it('knows of each block its section, its known words and its capitals', () => {
  const text = 'Requirements:\n- Café, Docker\n\nWhat we offer:\n- Tea And Cake';
  const at = text.indexOf('Docker');
  const { lines, density } = sceneOf(plainPosting(text), [{ start: at, end: at + 6, known: true }]);
  expect(lines.map(({ section, known, capitals, block }) => [section, known, capitals, block])).toEqual([
    [1, 0, 4, 0],
    [1, 1, 4, 1],
    [6, 0, 1, 2],
    [6, 0, 4, 3],
  ]);
  expect(density).toBe(4);
});

it('takes no word of an address for a name', () => {
  const { lines } = sceneOf(plainPosting('See https://Example.com/Foo or Bar'), []);
  expect([...(lines[0]?.row.marks ?? [])]).toEqual([0, 2, 2, 2, 0, 0]);
});
