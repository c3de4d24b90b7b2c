import packed from 'virtual:skills';
import { expect, test } from 'vitest';
import { inSlices } from '../../../entrypoints/background/calls/slices';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readThoroughly } from '../../../lib/core/read';

const DICTIONARY = openDictionary(packed);
const LENGTH = 20_000;
/** A window asks after each so many steps. */
const OFTEN = 10;
/** In milliseconds, by a clock that each step moves on: as long as a slice is. */
const SLICE = 8;
/** The most characters that are read between two steps. */
const MOST = 2_000;

/** What another tab shows, again and again in one line or in very many. */
const HOSTILE: Record<string, string> = {
  'ambiguous words in one line': 'go rust swift spark react ',
  'names and colons in one line': 'Go: ',
  'one word without end': 'JavaScript',
  'letters and names without a space': '東京でReactを',
  'letters of two halves': '\u{1d400}e\u0301',
  'prose in one line': 'You have run Kubernetes for years, and Terraform is what we like. ',
  'items without end': '- Go\n  - Rust\n',
  'headings without end': 'Requirements:\n\n',
};

/** How many steps another tab's reading went on after a window asked, each time one did, and how many it took. */
async function stepsUntilAnswered(text: string): Promise<{ waited: number[]; steps: number }> {
  const waited: number[] = [];
  let [time, steps] = [0, 0];
  const ask = () => {
    const asked = steps;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      waited.push(steps - asked);
      port1.close();
    };
    port2.postMessage(null);
  };
  const slices = inSlices(undefined, () => time);
  await readThoroughly(plainPosting(text), DICTIONARY, EMPTY_OVERLAY, () => {
    time += SLICE;
    if (++steps % OFTEN === 0) ask();
    return slices();
  });
  return { waited, steps };
}

test.each(Object.entries(HOSTILE))('%s: whoever asks meanwhile waits for one slice at most', async (_, piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  const { waited, steps } = await stepsUntilAnswered(text);
  expect(steps).toBeGreaterThan(text.length / MOST);
  expect(waited).toHaveLength(Math.floor(steps / OFTEN));
  expect(Math.max(...waited)).toBeLessThanOrEqual(1);
});
