import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../lib/cli/browsers/driven';
import { openAllowed } from './support/allowed';
import { BROWSERS } from './support/browsers';
import { badgeOf, knownPostings } from './support/own';
import { paintedWords } from './support/painted';
import { INDEED_LIKE, JOBS, LINKEDIN_LIKE, type Move, twoPanes } from './support/two-panes';

const WAIT = { timeout: 10_000, interval: 25 };
const LINKEDIN = 'https://www.linkedin.com/jobs/search/';
const INDEED = 'https://de.indeed.com/jobs';
const [A, B, C, D, NONE] = JOBS.map(({ id }) => id) as [string, string, string, string, string];

/** What the reader does, and which job is shown at the end. */
const MOVES: (Move & { shows: string; address?: string })[] = [
  { click: [B], after: [0], draws: 'pane', shows: B },
  { click: [C], after: [0], draws: 'text', shows: C },
  { click: [D], after: [50], draws: 'inner', shows: D },
  { click: [A], after: [50], draws: 'text', shows: A },
  { click: [C], after: [400], draws: 'text', shows: C },
  { click: [B], after: [400], draws: 'inner', shows: B },
  { click: [D], after: [400], draws: 'pane', bars: true, shows: D },
  { click: [C], after: [50], draws: 'pane', bars: true, shows: C },
  { click: [], history: -1, after: [50], draws: 'text', shows: D },
  { click: [], history: -1, after: [400], draws: 'pane', bars: true, shows: B },
  { click: [], history: 1, after: [0], draws: 'inner', shows: D },
  { click: [A], after: [50], draws: 'inner', contentFirst: true, shows: A },
  { click: [C], after: [0], draws: 'text', contentFirst: true, shows: C },
  { click: [B, D], after: [200, 50], draws: 'pane', bars: true, shows: D },
  { click: [A, C], after: [50, 400], draws: 'text', shows: C },
  { click: [D, B], after: [400, 50], draws: 'inner', careless: true, shows: D, address: B },
  { click: [A, B], after: [250, 0], draws: 'text', careless: true, shows: A, address: B },
  { click: [NONE], after: [50], draws: 'text', shows: NONE },
  { click: [A, B, C, D, A, B, C, D], after: [0, 0, 0, 0, 0, 0, 0, 0], draws: 'text', shows: D },
  { click: [D], after: [400], draws: 'pane', bars: true, shows: D },
];

/** Notes the type of every event that reaches the window. */
function listen(): void {
  const heard = new Set<string>();
  const names = new Set(['message', 'messageerror', 'skillmark', 'wxt:content-script-started']);
  for (const object of [window, document, HTMLElement.prototype]) {
    for (const key in object) if (key.startsWith('on')) names.add(key.slice(2));
  }
  for (const name of names) {
    for (const target of [window, document]) target.addEventListener(name, ({ type }) => void heard.add(type), true);
  }
  Object.assign(window, { heard });
}

// What loading, showing and moving through a page brings by itself.
const USUAL =
  /^(focus|blur|focusin|focusout|visibilitychange|resize|pointer\w+|mouse\w+|scroll(end)?|page(reveal|show)|load\w*|readystatechange|popstate|hashchange)$/;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    const pages = { [LINKEDIN]: twoPanes(LINKEDIN_LIKE), [INDEED]: twoPanes(INDEED_LIKE) };
    browser = await openAllowed(name, pages, ['https://*.linkedin.com/*', 'https://*.indeed.com/*']);
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test.each([
    ['LinkedIn', LINKEDIN, LINKEDIN_LIKE.parameter],
    ['Indeed', INDEED, INDEED_LIKE.parameter],
  ])(
    'LC-10: twenty moves in a page like that of %s show each posting, and nothing of the one before',
    async (_, url, parameter) => {
      const tab = await browser.open(url, listen);
      for (const [i, move] of [{ shows: A, address: A }, ...MOVES].entries()) {
        if ('click' in move) await tab.run((one) => (window as never as { go: (one: unknown) => void }).go(one), move);
        const { title, company, text, words } = JOBS.find(({ id }) => id === move.shows) ?? (JOBS[0] as never);
        const address = `${url}?${parameter}=${move.address ?? move.shows}`;
        const about = `move ${i}: ${JSON.stringify(move)}`;
        await expect
          .poll(() => knownPostings(own, tab), { ...WAIT, message: about })
          .toEqual([{ url: address, title, company, text: text.join('\n\n') }]);
        await expect.poll(() => paintedWords(tab), { ...WAIT, message: about }).toEqual(words);
        await expect
          .poll(() => badgeOf(own, tab), { ...WAIT, message: about })
          .toBe(words.length > 0 ? `${words.length}` : '');
        const html = await tab.run(() => [
          document.documentElement.outerHTML,
          (window as never as { made: string }).made,
        ]);
        expect(html[0], about).toBe(html[1]);
      }
      const heard = await tab.run(() => [...(window as never as { heard: Set<string> }).heard]);
      expect(heard.filter((type) => !USUAL.test(type))).toEqual([]);
      await tab.close();
    },
  );

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
