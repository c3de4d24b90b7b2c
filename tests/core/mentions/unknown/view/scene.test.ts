import { expect, it } from 'vitest';
import { hashOf } from '../../../../../lib/core/mentions/unknown/model/hash';
import { sceneOf, sceneSteps } from '../../../../../lib/core/mentions/unknown/view/scene';
import { plainPosting } from '../../../../../lib/core/posting/plain-posting';

it('knows of each block its heading, its known words and its capitals', () => {
  const text = 'Requirements:\n- Café, Docker\n\nWhat we offer:\n- Tea And Cake';
  const at = text.indexOf('Docker');
  const { lines, density } = sceneOf(plainPosting(text), [{ start: at, end: at + 6, known: true }]);
  const [demands, offer] = [
    [hashOf('requirements'), hashOf('requirements')],
    [hashOf('what'), hashOf('offer')],
  ];
  expect(lines.map(({ heading, known, capitals, block }) => [heading, known, capitals, block])).toEqual([
    [demands, 0, 4, 0],
    [demands, 1, 4, 1],
    [offer, 0, 1, 2],
    [offer, 0, 4, 3],
  ]);
  expect(density).toBe(4);
});

it('takes no word of an address for a name', () => {
  const { lines } = sceneOf(plainPosting('See https://Example.com/Foo or Bar'), []);
  expect([...(lines[0]?.row.marks ?? [])]).toEqual([0, 2, 2, 2, 0, 0]);
});

it('lets others in again and again while it goes over very many lines', () => {
  const posting = plainPosting('See this.\n\n'.repeat(64));
  expect([...sceneSteps(posting, [])].length).toBeGreaterThanOrEqual(posting.blocks.length + (4 * 64) / 16);
});

it('lets others in behind each block', () => {
  const posting = plainPosting('See this.\n\nSee that.\n\nSee more.');
  expect([...sceneSteps(posting, [])]).toHaveLength(posting.blocks.length);
});
