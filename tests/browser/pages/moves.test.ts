import { test } from 'vitest';
import { openAllowed } from '../support/allowed';
import { BROWSERS } from '../support/browsers';
import { badgeOf, knownPostings } from '../support/own';
import { paintedWords } from '../support/painted';
import { INDEED_LIKE, JOBS, type Job, LINKEDIN_LIKE, type Move, twoPanes } from '../support/two-panes';

const WAIT = { timeout: 10_000, interval: 25 };
const LINKEDIN = 'https://www.linkedin.com/jobs/search/';
const INDEED = 'https://de.indeed.com/jobs';
const [A, B, C, D, NONE] = JOBS.map(({ id }) => id) as [string, string, string, string, string];

/** A move, and what is there at its end: the job that is shown, and the one in the address where that is another. */
type Step = Move & { shows: string; address?: string };
const FIRST: Step = { click: [], after: [], draws: 'pane', shows: A };
const MOVES: Step[] = [
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

// Most of the time passes with waiting for the pages: both browsers can do that at once.
test.concurrent.for(BROWSERS)(
  'LC-10: in %s twenty moves show each posting, and nothing of the one before',
  async (name, { expect, onTestFinished }) => {
    const pages = { [LINKEDIN]: twoPanes(LINKEDIN_LIKE), [INDEED]: twoPanes(INDEED_LIKE) };
    const browser = await openAllowed(name, pages, ['https://*.linkedin.com/*', 'https://*.indeed.com/*']);
    onTestFinished(() => browser.close());
    const own = await browser.openOwn('assets/marks.css');

    for (const [url, { parameter }] of [
      [LINKEDIN, LINKEDIN_LIKE],
      [INDEED, INDEED_LIKE],
    ] as const) {
      const tab = await browser.open(url, listen);
      for (const [i, move] of [FIRST, ...MOVES].entries()) {
        if (i > 0) await tab.run((one) => (window as never as { go: (one: unknown) => void }).go(one), move);
        const { title, company, text, words } = JOBS.find(({ id }) => id === move.shows) as Job;
        const at = `${url}?${parameter}=${move.address ?? move.shows}`;
        const wait = { ...WAIT, message: `move ${i} on ${url}: ${JSON.stringify(move)}` };
        const posting = { url: at, title, company, text: text.join('\n\n') };
        await expect.poll(() => knownPostings(own, tab), wait).toEqual([posting]);
        await expect.poll(() => paintedWords(tab), wait).toEqual(words);
        await expect.poll(() => badgeOf(own, tab), wait).toBe(words.length > 0 ? `${words.length}` : '');
        const [html, made] = await tab.run(() => [
          document.documentElement.outerHTML,
          (window as never as { made: string }).made,
        ]);
        expect(html, wait.message).toBe(made);
      }
      const heard = await tab.run(() => [...(window as never as { heard: Set<string> }).heard]);
      expect(heard.filter((type) => !USUAL.test(type))).toEqual([]);
      await tab.close();
    }
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  },
);
