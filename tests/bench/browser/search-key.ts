import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { BROWSERS, built } from '../../browser/support/browsers';
import type { Figure, Measured, Pair } from '../figure';
import { medianOf } from '../median';

const QUERIES = [
  'k',
  'ku',
  'kub',
  'kube',
  'post',
  'postgr',
  'react n',
  'aws',
  'certified',
  'terrafrom',
  'c++',
  'machine l',
];
const ROUNDS = 3;

/** A key in the skill search against a message that the background answers at once. */
export const searchKeyFigures: Figure[] = BROWSERS.map((name) => ({
  name: `search: a key against a bare message round trip, ${name}`,
  most: 3,
  measure: () => measure(name),
}));

async function measure(name: (typeof BROWSERS)[number]): Promise<Measured> {
  let browser: Driven | undefined;
  try {
    browser = await (name === 'chromium' ? openChromium : openFirefox)({ extension: built(name), pages: new Map() });
    const own = await browser.openOwn('dashboard.html#data');
    const { first, pairs } = await own.run(
      async (queries, rounds) => {
        type Api = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
        const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
        const timed = async (name: string, call: unknown) => {
          const began = performance.now();
          await (browser ?? chrome).runtime.sendMessage({ to: 'background', name, call });
          return performance.now() - began;
        };
        const key = (query: string) => timed('search-skills', { query });
        const bare = () => timed('nothing-of-the-kind', {});
        await bare();
        const first = await key(queries[0] ?? '');
        const pairs: { ours: number; other: number }[] = [];
        for (let round = 0; round < rounds; round++)
          for (const [i, query] of queries.entries()) {
            const before = i % 2 === 0 ? await bare() : undefined;
            const ours = await key(query);
            pairs.push({ ours, other: before ?? (await bare()) });
          }
        return { first, pairs };
      },
      QUERIES,
      ROUNDS,
    );
    const [ours, other] = [(pair: Pair) => pair.ours, (pair: Pair) => pair.other].map((of) => medianOf(pairs.map(of)));
    return {
      pairs,
      also: [`${ours?.toFixed(1)} ms against ${other?.toFixed(1)} ms; the first key ${first.toFixed(0)} ms`],
    };
  } finally {
    await browser?.close();
  }
}
