import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../build/browser-path';
import { chromiumInside } from './chromium-inside';
import { contentType } from './content-type';
import { openDeadEnd } from './dead-end';
import type { Driven, Start, Tab } from './driven';

// A machine may be busy with other things; the library's half a minute is too short then.
const PATIENCE = 180_000;
const PLAIN_FILE = 'assets/marks.css';
const GOOGLE = /^(http:\/\/)?[a-z-]+\.(google|googleapis)\.com[:/]/;
// Without it an extension from a folder is not loaded again.
const DEVELOPER_MODE = 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })';
const WELCOME = 'welcome.html';
const WAKE = "chrome.runtime.sendMessage({ to: 'background', name: 'get-profile', call: {} })";
const TAB_IDS = 'chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))';

/** Chromium as `openChromium` gives it, with what only `npm start` needs. */
export interface DrivenChromium extends Driven {
  context: BrowserContext;
  /** The page behind a tab. */
  page: (tab: Tab) => Page;
}

/** Starts Chromium with the extension; with a window to look at where `headed`. Throws where no Chromium is found. */
export async function openChromium(
  { extension, pages, folder: kept, language, inPrivate }: Start,
  headed = false,
): Promise<DrivenChromium> {
  const executablePath = chromiumPath();
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'skillmark-chromium-'));
  const downloads = join(folder, 'downloads');
  const log = join(folder, 'chromium.log');
  const deadEnd = await openDeadEnd();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    timeout: PATIENCE,
    headless: !headed,
    ...(headed && { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=http://127.0.0.1:${deadEnd.port}`,
      '--enable-logging',
      `--log-file=${log}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(language === undefined ? [] : [`--lang=${language}`]),
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  let lost = false;
  context.once('close', () => {
    lost = true;
  });
  const refused: string[] = [];
  const complaints: string[] = [];
  const tabs = new Map<Tab, Page>();

  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith('chrome-extension:')) return route.continue();
    const body = pages.get(url.replace(/[?#].*/, ''));
    if (body !== undefined) return route.fulfill({ contentType: contentType(url), body });
    if (!url.endsWith('/favicon.ico')) refused.push(url);
    return route.abort();
  });
  // A window of ours may save a file before anybody could listen to it.
  const first = await context.newCDPSession(context.pages()[0] as Page);
  await first.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  context.on('console', (line) => {
    if (['error', 'warning', 'assert'].includes(line.type())) complaints.push(`${line.type()}: ${line.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`exception: ${error.error()}`));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = (path: string) => `chrome-extension://${new URL(worker.url()).host}/${path}`;
  // It opens by itself after the extension was installed, at a time of its own.
  const welcomePage = await pageAt(context, own(WELCOME));
  await welcomePage.locator('[role=switch]').last().waitFor();
  const welcome = await welcomePage.locator('main').innerText();
  await welcomePage.close();
  const inExtensions = async (...calls: string[]) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    for (const call of calls) await page.evaluate(call);
    return page;
  };
  /** Does in the browser's list of extensions what has ours started anew. */
  const restartBy = async (call: string) => {
    const started = context.waitForEvent('serviceworker');
    const page = await inExtensions(DEVELOPER_MODE, call);
    await started;
    await page.close();
  };
  if (inPrivate) {
    const wish = JSON.stringify({ extensionId: new URL(own('')).host, incognitoAccess: true });
    await restartBy(`chrome.developerPrivate.updateExtensionConfiguration(${wish})`);
  }
  // A file of ours shown as text has our rights and runs none of our code. A reload of the extension closes it.
  let hand: Page | undefined;
  const ask = async <T>(call: string): Promise<T> => {
    if (!hand || hand.isClosed()) {
      hand = await context.newPage();
      await hand.goto(own(PLAIN_FILE));
    }
    return hand.evaluate(call);
  };

  const open = async (url: string, early?: () => void): Promise<Tab> => {
    const before = await ask<number[]>(TAB_IDS);
    const page = await context.newPage();
    const id = (await ask<number[]>(TAB_IDS)).find((one) => !before.includes(one)) ?? -1;
    if (early) await page.addInitScript(early);
    await page.goto(url);
    return tabOf(page, id);
  };
  const openPrivate = async (url: string): Promise<Tab> => {
    await ask('0');
    const opened = context.waitForEvent('page');
    const id = await ask<number>(
      `chrome.windows.create({ incognito: true, url: 'about:blank' }).then(({ tabs }) => tabs[0].id)`,
    );
    const page = await opened;
    await page.goto(url);
    return tabOf(page, id);
  };
  const tabOf = (page: Page, id: number): Tab => {
    const tab: Tab = {
      id,
      run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`) as never,
      frame: (start) => ({
        run: async (work, ...args) => {
          const frame = page.frames().find((one) => one.url().startsWith(start));
          if (!frame) throw new Error(`No frame here shows ${start}.`);
          return frame.evaluate(`(${work})(...${JSON.stringify(args)})`) as never;
        },
      }),
      click: (selector) => page.locator(selector).first().click(),
      type: async (text) => {
        for (const part of text.split(/(\n)/))
          await (part === '\n' ? page.keyboard.press('Enter') : page.keyboard.type(part));
      },
      press: async (...keys) => {
        for (const key of keys) await page.keyboard.press(key);
      },
      chooseFile: async (key, file) => {
        // The library does not wait until dialogs are kept back.
        const session = await context.newCDPSession(page);
        await session.send('Page.enable');
        await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
        const opened = new Promise<number | undefined>((told) => {
          session.once('Page.fileChooserOpened', ({ backendNodeId }) => told(backendNodeId));
          setTimeout(told, 10_000);
        });
        await page.keyboard.press(key);
        const backendNodeId = await opened;
        if (backendNodeId === undefined) throw new Error(`${key} opened no dialog for files.`);
        await session.send('DOM.setFileInputFiles', { files: [file], backendNodeId });
        await session.detach();
      },
      load: async (url) => void (await page.goto(url)),
      resize: (width, height) => page.setViewportSize({ width, height }),
      picture: () => page.screenshot(),
      close: () => page.close(),
    };
    tabs.set(tab, page);
    return tab;
  };
  return {
    name: 'chromium',
    ...chromiumInside(context, own('sidepanel.html'), () => ask(WAKE)),
    welcome,
    context,
    page: (tab) => tabs.get(tab) as Page,
    open,
    openPrivate,
    openOwn: (path) => open(own(path)),
    own,
    pressButton: async (tab) => {
      const session = await context.browser()?.newBrowserCDPSession();
      const page = tabs.get(tab);
      if (!session || !page) throw new Error('This tab is not one of this browser.');
      // The button is that of the tab in front.
      await page.bringToFront();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find(({ url }) => url === page.url());
      // The protocol is newer than its types.
      const press = session.send as never as (method: string, params: object) => Promise<unknown>;
      await press.call(session, 'Extensions.triggerAction', { id: new URL(own('')).host, targetId: target?.targetId });
      await session.detach();
    },
    lookAway: () => context.unrouteAll(),
    stopBackground: async () => {
      await first.send('ServiceWorker.enable');
      await first.send('ServiceWorker.stopAllWorkers');
      await first.send('ServiceWorker.disable');
    },
    reload: () => restartBy(`chrome.developerPrivate.reload('${new URL(own('')).host}')`),
    switchOff: async () => {
      const page = await inExtensions(`chrome.management.setEnabled('${new URL(own('')).host}', false)`);
      await page.close();
    },
    get refused() {
      const opened = [...pages.keys()].map((url) => `${new URL(url).host}:443`);
      // Connections opened early to hosts whose pages are served here, and the browser's own calls home.
      const others = deadEnd.hosts.filter((host) => !opened.includes(host) && !GOOGLE.test(host));
      return [...refused, ...others];
    },
    complaints: async () => {
      // The log alone has what a background says while it starts, and its uncaught errors.
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      return [...complaints, ...lines.filter((line) => line.includes(':CONSOLE:') && line.includes(own('')))];
    },
    isLost: () => lost,
    downloads,
    close: async () => {
      await context.close();
      deadEnd.close();
      if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page of an address, as soon as it is open. */
async function pageAt(context: BrowserContext, url: string): Promise<Page> {
  for (;;) {
    const page = context.pages().find((one) => one.url() === url);
    if (page) return page;
    await new Promise((done) => setTimeout(done, 50));
  }
}
