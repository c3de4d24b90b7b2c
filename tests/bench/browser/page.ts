import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { built } from '../../browser/support/browsers';
import { texts } from '../core/texts';
import type { Figure, Measured, Pair } from '../figure';
import { medianOf } from '../median';

const SIZES = { '20 KB': 20_000, '300 KB': 300_000, '3 MB': 3_000_000 };
const ROUNDS = 9;
const NAMES = ['Kubernetes', 'PostgreSQL', 'Python', 'Terraform', 'Go'];

type Way = 'walk' | 'blocks' | 'marks' | 'pattern' | 'markJs';
const ROWS: { what: string; ours: Way; other: Way; most: number }[] = [
  { what: 'text into blocks against a bare walk', ours: 'blocks', other: 'walk', most: 4 },
  {
    what: 'blocks, and ranges registered until what is in view is painted, against a bare walk',
    ours: 'marks',
    other: 'walk',
    most: 8,
  },
  {
    what: 'blocks, and ranges registered until what is in view is painted, against one regular expression with highlights',
    ours: 'marks',
    other: 'pattern',
    most: 0.5,
  },
  {
    what: 'blocks, and ranges registered until what is in view is painted, against mark.js',
    ours: 'marks',
    other: 'markJs',
    most: 0.5,
  },
];

/**
 * What the page script does in a page of each size against others who go over the same page, in Chromium. Of one posting 200,000 characters are read at most.
 * Marks out of view are registered in slices later and are not in what is measured, while the others register all they find.
 */
export const pageFigures: Figure[] = Object.entries(SIZES).flatMap(([size, length]) =>
  ROWS.map(({ what, ours, other, most }) => ({
    name: `page of ${size}: ${what}`,
    most,
    measure: () => measure(length, ours, other),
  })),
);

async function measure(length: number, ours: Way, other: Way): Promise<Measured> {
  const url = 'https://bench.example/page';
  let browser: Driven | undefined;
  try {
    browser = await openChromium({ extension: built('chromium'), pages: new Map([[url, await page(length)]]) });
    const tab = await browser.open(url);
    const pairs = await tab.run(
      (one, two, rounds) =>
        (globalThis as unknown as { benchPage: (a: string, b: string, rounds: number) => Pair[] }).benchPage(
          one,
          two,
          rounds,
        ),
      ours,
      other,
      length > SIZES['300 KB'] && other === 'markJs' ? ROUNDS - 3 : ROUNDS,
    );
    const middle = (of: (pair: Pair) => number) => medianOf(pairs.map(of)).toFixed(2);
    return { pairs, also: [`${middle((pair) => pair.ours)} ms against ${middle((pair) => pair.other)} ms`] };
  } finally {
    await browser?.close();
  }
}

/** Postings one after the other, as elements, up to a length; in each paragraph one name more, so that there are enough to paint. */
async function page(length: number): Promise<string> {
  const parts: string[] = [];
  const lines = texts()
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '');
  for (let size = 0, i = 0; size < length; i++) {
    const line = `${lines[i % lines.length]} ${NAMES[i % NAMES.length]}`.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    parts.push(i % 3 === 0 ? `<p>${line}</p>` : `<ul><li><span>${line}</span></li></ul>`);
    size += line.length;
  }
  const mark = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><script>${mark}</script><script>${await script()}</script></head><body><main>${parts.join('\n')}</main></body></html>`;
}

let made: Promise<string> | undefined;

/** The script of such a page, in one piece. */
function script(): Promise<string> {
  made ??= bundled();
  return made;
}

async function bundled(): Promise<string> {
  const result = await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      lib: { entry: join(process.cwd(), 'tests/bench/browser/page-script.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  if (!output?.[0]) throw new Error('The script of the page could not be built.');
  return output[0].code.replaceAll('</script', '<\\/script');
}
