import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useInSightFirst } from '../../../lib/ui/window/use-in-sight-first';
import { rootOfPage, unmount } from '../mount';

const LINES = Array.from({ length: 200 }, (_, i) => i);

function List({ lines }: { lines: number[] }) {
  return useInSightFirst(lines).map((line) => <p key={line}>{line}</p>);
}

const drawn = () => [...document.querySelectorAll('p')].map(({ textContent }) => Number(textContent));
// Not as others are mounted, which waits for what is drawn later.
const draw = (lines: number[]) => render(<List lines={lines} />, rootOfPage());

afterEach(unmount);

test('the lines that may be in sight are drawn at once, all others as soon as those are painted', async () => {
  draw(LINES);
  const first = drawn();
  expect(first).toEqual(LINES.slice(0, first.length));
  // No line takes less than two of its text.
  expect(first.length).toBeGreaterThan((600 - 340) / 48);
  expect(first.length).toBeLessThan(LINES.length);
  await expect.poll(drawn).toEqual(LINES);
});

test('few lines are all drawn at once, and what changes later too', async () => {
  draw([1, 2]);
  expect(drawn()).toEqual([1, 2]);
  draw(LINES);
  await expect.poll(drawn).toEqual(LINES);
  draw([3, ...LINES]);
  expect(drawn()).toHaveLength(201);
});
