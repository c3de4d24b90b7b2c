import { rmSync } from 'node:fs';
import packed from 'virtual:skills';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { pagePostings } from '../../../lib/cli/scan/page';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import type { Posting } from '../../../lib/core/posting/posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readThoroughly } from '../../../lib/core/read';
import type { Mention, Reading } from '../../../lib/core/reading';
import { ownPages, realPages } from '../support/board-pages';
import { built } from '../support/browsers';
import { onEveryBoard } from '../support/on-every-board';

const PAGES = [...ownPages(), ...realPages()];
const PATIENCE = { timeout: 60_000 };
const DICTIONARY = openDictionary(packed);

/**
 * What both ways of reading a page have to agree on. Where words of neighbouring elements touch, the screen tells whether they are apart
 * and the command line, which has none, guesses: so spaces are left out, and a mention is its text and not its place.
 */
interface Read {
  title: string;
  company: string;
  /** Each block as its kind and its text. */
  blocks: string[];
  mentions: (Omit<Mention, 'start' | 'end'> & { text: string })[];
}

function readOf({ title, company, text, blocks }: Posting, { mentions }: Reading): Read {
  const withoutSpaces = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, '');
  return {
    title,
    company,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${withoutSpaces(start, end)}`),
    mentions: mentions.map(({ start, end, ...mention }) => ({ ...mention, text: withoutSpaces(start, end) })),
  };
}

/** The postings of a page as the command line reads them. */
async function onTheCommandLine(html: string, url: string): Promise<Read[]> {
  const postings = await pagePostings(html, url);
  return Promise.all(
    postings.map(async (posting) => readOf(posting, await readThoroughly(posting, DICTIONARY, EMPTY_OVERLAY))),
  );
}

describe('pages read by the built extension, their own scripts off, are read as on the command line', () => {
  const pages = new Map<string, string>();
  let browser: Driven;
  let own: Tab;
  let extension: string;

  beforeAll(async () => {
    extension = onEveryBoard(built('chromium'), [...new Set(PAGES.map(({ url }) => new URL(url).hostname))]);
    browser = await openChromium({ extension, pages });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  /** The keys of the postings that are known of a tab, in page order; undefined where no script of ours answers. */
  async function keysOf(tab: Tab, withMain: boolean): Promise<{ frameId: number; key: string }[] | undefined> {
    const { answer } = await call(own, 'get-tab', { tabId: tab.id });
    const { script, postings: all } = answer as {
      script: boolean;
      postings: { frameId: number; key: string; path: string }[];
    };
    // Of a site that no board knows the command line takes the main text of fewer pages, since it sees no layout.
    const postings = withMain ? all : all.filter(({ path }) => path !== 'Main text');
    const place = ({ key }: { key: string }) => Number(key.split('-').at(-1));
    return script ? postings.sort((a, b) => place(a) - place(b)) : undefined;
  }

  test.each(PAGES)('$file', async ({ url, html }) => {
    const expected = await onTheCommandLine(html, url);
    pages.set(url.replace(/[?#].*/, ''), html);
    const tab = await browser.open(url);
    await expect.poll(async () => (await keysOf(tab, expected.length > 0))?.length, PATIENCE).toBe(expected.length);
    const found: Read[] = [];
    for (const place of (await keysOf(tab, expected.length > 0)) ?? []) {
      const { answer } = await call(own, 'get-posting', { tabId: tab.id, ...place });
      const { posting, reading } = answer as { posting: Posting; reading: Reading };
      found.push(readOf(posting, reading));
    }
    await tab.close();
    expect(found).toEqual(expected);
  });
});
