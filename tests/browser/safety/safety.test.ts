import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { DrivenChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, built, openBrowser } from '../support/browsers';
import { openPopup, storageInPageScript, stored, textOf } from '../support/own';
import { MARK, painted, paintedWords } from '../support/painted';

const WAIT = { timeout: 10_000 };
const HOSTILE = 'https://job-boards.greenhouse.io/acme/jobs/4000009';
const PAYLOAD = '<img src=x onerror="document.title=1"><script>document.title=1</script> Engineer';

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [POSTING_URL]: postingPage('We use PostgreSQL and Kotlin.', 'Developer', 'Acme'),
      [HOSTILE]: postingPage('We use PostgreSQL and Kotlin.', PAYLOAD, PAYLOAD),
    });
    page = await browser.open(POSTING_URL);
    popup = await openPopup(browser, page);
  });
  afterAll(() => browser?.close());

  test('PP-01: a whole visit makes no request', async () => {
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['PostgreSQL', 'Kotlin']);
    await call(popup, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    await expect.poll(() => textOf(popup, '.score-number'), WAIT).toBeTruthy();
    expect(browser.refused).toEqual([]);
    expect(await browser.complaints()).toEqual([]);
  });

  test('HP-15: markup in a title is shown as the text it is', async () => {
    const hostile = await browser.open(HOSTILE);
    const window = await openPopup(browser, hostile);
    await expect.poll(() => textOf(window, 'main'), WAIT).toContain(PAYLOAD);
    expect(await window.run(() => document.querySelectorAll('main img, main script').length)).toBe(0);
    await window.close();
    await hostile.close();
  });

  test('HP-11: forged events and messages of a page change nothing, and the page script lives on', async () => {
    const before = await stored(popup);
    await page.run(
      (id, seed) => {
        const envelope = { to: 'page', name: 'paint', call: { key: '', marks: [] } };
        const order = { to: 'background', name: 'save-skill', call: { id: 'rust', name: 'Rust', level: 'expert' } };
        const known = [
          'skillmark',
          'scan',
          'wxt:content-script-started',
          `${id}:content:scan:wxt:content-script-started`,
          'unload',
          'pagehide',
        ];
        const random = Array.from({ length: 1_000 }, (_, index) => `forged-${(seed * (index + 1)) % 99_991}`);
        for (const type of [...known, ...random]) {
          for (const target of [window, document])
            target.dispatchEvent(
              new CustomEvent(type, { detail: { contentScriptName: 'scan', messageId: 'x', ...order } }),
            );
        }
        for (const message of [envelope, order, { type: known[3], contentScriptName: 'scan' }])
          window.postMessage(message, '*');
      },
      new URL(browser.own('')).host,
      7_919,
    );
    expect(await paintedWords(page)).toEqual(['PostgreSQL', 'Kotlin']);
    expect(await stored(popup)).toEqual(before);
    await call(popup, 'save-skill', { id: 'postgresql', name: 'PostgreSQL', level: 'expert' });
    await expect
      .poll(async () => (await painted(page)).map((range) => range.name), WAIT)
      .toEqual([MARK.have, MARK.have]);
  });

  test('a call that is malformed, unknown or too long is refused, and the background lives on', async () => {
    const before = await stored(popup);
    const calls: [string, unknown][] = [
      ['save-skill', { id: '__proto__', name: '', level: 'god' }],
      ['save-skill', { id: 'x'.repeat(100_000), name: 'Rust', level: 'expert' }],
      ['save-skill', null],
      ['remove-skill', { id: 7 }],
      [
        'posting-found',
        { key: 'k', path: 'p', posting: { url: '', title: '', company: '', text: 'Rust', blocks: [] } },
      ],
      ['constructor', {}],
    ];
    for (const [name, argument] of calls) expect((await call(popup, name, argument)).error, name).toBeTypeOf('string');
    expect(await stored(popup)).toEqual(before);
    expect((await call(popup, 'get-profile', {})).answer).toMatchObject({ version: 1 });
  });

  test('our pages run no markup from strings and reach no network', async () => {
    const refused = await popup.run(async () => {
      const tried: Record<string, () => unknown> = {
        innerHTML: () => {
          document.createElement('div').innerHTML = '<b>x</b>';
        },
        'script address': () => {
          document.createElement('script').src = 'https://elsewhere.example/x.js';
        },
        'a policy of its own': () => {
          const { trustedTypes } = window as never as {
            trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
          };
          trustedTypes.createPolicy('mine', {});
        },
        fetch: () => fetch('https://elsewhere.example/x'),
        beacon: () => {
          if (!navigator.sendBeacon('https://elsewhere.example/x')) throw new Error('refused');
        },
      };
      const failed: string[] = [];
      for (const [what, attempt] of Object.entries(tried)) {
        try {
          await attempt();
        } catch {
          failed.push(what);
        }
      }
      return failed;
    });
    // A browser may say yes to a beacon and drop it: what counts is that nothing leaves.
    expect(refused).toEqual(expect.arrayContaining(['innerHTML', 'script address', 'a policy of its own', 'fetch']));
    expect(browser.refused).toEqual([]);
  });

  test('ST-13: a page script reads and writes nothing of the reader’s', async () => {
    await call(popup, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
    const before = await stored(popup);
    expect(JSON.stringify(before)).toContain('kotlin');
    await browser.pressButton(page);
    const found = await storageInPageScript(popup, page);
    expect(found).toContain('refused');
    expect(found).not.toMatch(/kotlin|PostgreSQL|skillmark/i);
    await browser.stopBackground();
    expect((await call(popup, 'get-profile', {})).answer).toMatchObject({
      skills: expect.arrayContaining([expect.objectContaining({ id: 'kotlin' })]),
    });
    expect((await stored(popup)).profile).toEqual(before.profile);
  });

  test('HP-12: no file of the extension can be loaded by a page', async () => {
    const files = readdirSync(built(name), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => browser.own(`${file.parentPath.slice(built(name).length)}/${file.name}`.replace(/^\/+/, '')));
    expect(files.length).toBeGreaterThan(5);
    const loaded = await page.run(async (addresses) => {
      const results = await Promise.all(
        addresses.map(async (address) => {
          const image = new Promise((done) => {
            const element = new Image();
            element.onload = () => done(true);
            element.onerror = () => done(false);
            element.src = address;
          });
          const fetched = fetch(address).then(
            () => true,
            () => false,
          );
          return (await image) || (await fetched) ? [address] : [];
        }),
      );
      return results.flat();
    }, files);
    expect(loaded).toEqual([]);
  });
});

describe('chromium alone', () => {
  let browser: DrivenChromium;
  beforeAll(async () => {
    browser = (await openBrowser('chromium', {
      [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme'),
    })) as DrivenChromium;
  });
  afterAll(() => browser?.close());

  test('HP-17: what a window may ask is refused to a page script', async () => {
    const page = await browser.open(POSTING_URL);
    await expect.poll(() => paintedWords(page), WAIT).toEqual(['Kotlin']);
    const popup = await openPopup(browser, page);
    const before = await stored(popup);
    const cdp = await browser.context.newCDPSession(browser.page(page));
    const worlds: { id: number; name: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await cdp.send('Runtime.enable');
    const contextId = worlds.find((world) => world.name === 'Skillmark')?.id;
    if (contextId === undefined) throw new Error('The world of our page script was not found.');
    const calls = {
      'save-skill': { id: 'rust', name: 'Rust', level: 'expert' },
      'remove-skill': { id: 'kotlin' },
      'get-profile': {},
      'get-tab': { tabId: page.id },
      'search-skills': { query: 'a' },
    };
    for (const [name, argument] of Object.entries(calls)) {
      const message = JSON.stringify({ to: 'background', name, call: argument });
      const expression = `chrome.runtime.sendMessage(${message})`;
      const { result } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      expect(result.value, name).toEqual({ error: expect.stringContaining('not for this sender') });
    }
    expect(await stored(popup)).toEqual(before);
  });

  test('PP-03: the browser warns of the hosts of job boards and of nothing else', async () => {
    const own = await browser.openOwn('dashboard.html');
    const warnings = await own.run(
      (text) => {
        const { chrome } = globalThis as never as {
          chrome: { management: { getPermissionWarningsByManifest: (text: string) => string[] } };
        };
        return chrome.management.getPermissionWarningsByManifest(text);
      },
      readFileSync(`${built('chromium')}/manifest.json`, 'utf8'),
    );
    expect(warnings).toEqual(['Read and change your data on a number of websites']);
  });
});
