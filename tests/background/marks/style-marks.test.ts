import { afterEach, expect, test, vi } from 'vitest';
import { styleMarks } from '../../../entrypoints/background/marks/style-marks';
import { fakeBrowser } from '../../fixtures/fake-browser';

const FRAME = { tabId: 7, frameId: 4 };

/** What is waited for by each frame that is being given the style. */
function withStyles() {
  const asked: { frames: number[] | undefined; done: (error?: Error) => void }[] = [];
  const insertCSS = vi.fn(({ target }: { target: { frameIds?: number[] } }) => {
    return new Promise<void>((done, fail) => {
      asked.push({ frames: target.frameIds, done: (error) => (error ? fail(error) : done()) });
    });
  });
  Object.assign(fakeBrowser, { scripting: { insertCSS } });
  return { asked, insertCSS };
}
const soon = () => new Promise((done) => setTimeout(done));

afterEach(() => {
  fakeBrowser.reset();
});

test('HP-14: the frame with a mark is given the style of marks as the user’s, and no other frame', async () => {
  const { asked, insertCSS } = withStyles();
  const given = styleMarks(FRAME);
  expect(insertCSS).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [4] },
    files: ['assets/marks.css'],
    origin: 'USER',
  });
  asked[0]?.done();
  await given;
});

test('HP-18: a frame that asks a thousand times meanwhile is given it once more, another frame at once', async () => {
  const { asked } = withStyles();
  const all = Array.from({ length: 1_000 }, () => styleMarks(FRAME));
  all.push(styleMarks({ tabId: 7, frameId: 5 }));
  expect(asked.map(({ frames }) => frames)).toEqual([[4], [5]]);
  asked[0]?.done();
  await soon();
  expect(asked.map(({ frames }) => frames)).toEqual([[4], [5], [4]]);
  for (const { done } of asked) done();
  await Promise.all(all);
  expect(asked).toHaveLength(3);
});

test('a frame that has gone is no fault, and its tab is given the style with the next', async () => {
  const { asked } = withStyles();
  const given = styleMarks(FRAME);
  asked[0]?.done(new Error('No frame found.'));
  await given;
  const again = styleMarks(FRAME);
  asked[1]?.done();
  await again;
  expect(asked).toHaveLength(2);
});
