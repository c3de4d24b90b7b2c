import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '../../build/browser-path';
import { type Bidi, connect } from './bidi';
import { contentType } from './content-type';
import { openDeadEnd } from './dead-end';
import type { Driven, Start, Tab } from './driven';
import { firefoxInside } from './firefox-inside';
import { preferences } from './firefox-preferences';
import { evaluate, firefoxTab, load } from './firefox-tab';

// Firefox gives an extension a random host for each profile; a chosen one lets its pages be opened.
const HOST = '5b1d4c86-7b52-4c0e-9d0c-0f2b6f1d3a90';
// What Firefox notes where a page or a window goes while it waits for an answer, or while a script of ours runs in it, which is
// then ended at once: as any may at any time.
const GONE = /Promise (?:rejected|resolved) after context unloaded|Script terminated by timeout/;
const PLAIN_FILE = 'assets/marks.css';
const WELCOME = 'welcome.html';
const TAB_IDS = 'browser.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))';

/** Starts Firefox with the extension, without a window. Throws where no Firefox is found. */
export async function openFirefox({
  extension,
  pages,
  folder: kept,
  lasting,
  language,
  inPrivate,
}: Start): Promise<Driven> {
  const executable = firefoxPath();
  const id = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'skillmark-firefox-'));
  const downloads = join(folder, 'downloads');
  const profile = join(folder, 'profile');
  const deadEnd = await openDeadEnd();
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), preferences({ uuids: { [id]: HOST }, proxy: deadEnd.port, downloads }));
  // The last switch lets the protocol reach pages of extensions.
  const args = [
    '-headless',
    '-no-remote',
    '-profile',
    profile,
    '--remote-debugging-port=0',
    '-remote-allow-system-access',
  ];
  // Without the variable a released Firefox keeps to its maker's settings server, whatever the profile says.
  const env = { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  const firefox = spawn(executable, [...args, 'about:blank'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const bidi = await connect(`${await address(firefox)}/session`).catch((error) => {
    firefox.kill();
    throw error;
  });
  const refused = deadEnd.hosts;
  const complaints: string[] = [];

  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  bidi.on('log.entryAdded', (entry) => {
    if (['error', 'warn'].includes(entry.level)) complaints.push(`${entry.level}: ${entry.text}`);
  });
  bidi.on('network.beforeRequestSent', (event) => {
    if (event.isBlocked) void answer(bidi, event.request, pages, refused).catch(() => undefined);
  });
  // Our own files are no request.
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  const { intercept } = await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  const chrome = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0].context;
  if (language !== undefined) await evaluate(bidi, chrome, `(${speak})(${JSON.stringify(language)})`);
  if (inPrivate) await evaluate(bidi, chrome, `(${allowInPrivate})(${JSON.stringify(id)})`);
  const install = () => bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  if (!lasting) await install();
  else if (lasting !== 'there') {
    const extensionData = { type: 'base64', value: lasting.toString('base64') };
    await bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
  }

  const own = (path: string) => `moz-extension://${HOST}/${path}`;
  // It opens by itself after the extension was installed, at a time of its own.
  const welcome = lasting === 'there' ? '' : await closeWhenShown(bidi, own(WELCOME), '[role=switch]');
  // A file of ours shown as text has our rights and runs none of our code. A reload of the extension closes it.
  const hand = async (): Promise<string> => {
    const { contexts } = await bidi.send('browsingContext.getTree');
    const there = contexts.find((one: { url: string }) => one.url === own(PLAIN_FILE));
    if (there) return there.context;
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    await load(bidi, context, own(PLAIN_FILE));
    return context;
  };

  const giveFocus = async (context: string) => {
    await bidi.send('browsingContext.activate', { context });
    await evaluate(bidi, chrome, '(gBrowser.selectedBrowser.focus(), 0)');
  };
  const open = async (url: string, early?: () => void): Promise<Tab> => {
    const ids = async () => evaluate<number[]>(bidi, await hand(), TAB_IDS);
    const before = await ids();
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    const id = (await ids()).find((one) => !before.includes(one)) ?? -1;
    if (early) await bidi.send('script.addPreloadScript', { functionDeclaration: String(early), contexts: [context] });
    await load(bidi, context, url);
    return { id, ...firefoxTab(bidi, context, () => giveFocus(context)) };
  };

  const openPrivate = async (url: string): Promise<Tab> => {
    const ids = async () => evaluate<number[]>(bidi, await hand(), TAB_IDS);
    const contexts = async (): Promise<string[]> =>
      (await bidi.send('browsingContext.getTree')).contexts.map((one: { context: string }) => one.context);
    const [before, there] = [await ids(), await contexts()];
    await evaluate(bidi, chrome, '(OpenBrowserWindow({ private: true }), 0)');
    for (;;) {
      const context = (await contexts()).find((one) => !there.includes(one));
      const id = (await ids()).find((one) => !before.includes(one));
      if (context !== undefined && id !== undefined) {
        // What the window shows at first may still be loading, and breaks off what is asked for.
        while (
          !(await load(bidi, context, url).then(
            () => true,
            () => false,
          ))
        );
        return { id, ...firefoxTab(bidi, context, () => giveFocus(context)) };
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  return {
    name: 'firefox',
    ...firefoxInside((expression) => evaluate(bidi, chrome, expression), id),
    welcome,
    open,
    openPrivate,
    openOwn: (path) => open(own(path)),
    own,
    pressButton: (tab) => {
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
      const native = `${extension}.apiManager.global.tabTracker.getTab(${tab.id})`;
      return evaluate(bidi, chrome, `${extension}.tabManager.addActiveTabPermission(${native})`);
    },
    stopBackground: () =>
      evaluate(bidi, chrome, `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`),
    reload: install,
    switchOff: () => {
      const list = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
      return evaluate(bidi, chrome, `${list}.getAddonByID(${JSON.stringify(id)}).then((one) => one.disable())`);
    },
    lookAway: async () => {
      await bidi.send('network.removeIntercept', { intercept });
      await bidi.send('session.unsubscribe', { events: ['network.beforeRequestSent'] });
    },
    refused,
    complaints: async () => {
      const ours = await evaluate<string[]>(bidi, chrome, `(${oursInTheBrowserConsole})('${HOST}')`);
      return [...complaints, ...ours].filter((line) => !GONE.test(line));
    },
    isLost: bidi.isLost,
    downloads,
    close: async () => {
      const hasEnded = firefox.exitCode !== null || firefox.signalCode !== null;
      const gone = hasEnded || new Promise((done) => firefox.once('exit', done));
      await bidi.send('browser.close').catch(() => firefox.kill());
      await gone;
      bidi.close();
      deadEnd.close();
      if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Closes the tab of an address as soon as it shows what the selector names; gives the text it showed then. */
async function closeWhenShown(bidi: Bidi, url: string, selector: string): Promise<string> {
  for (;;) {
    const { contexts } = await bidi.send('browsingContext.getTree');
    const context = contexts.find((one: { url: string }) => one.url === url)?.context;
    const shown = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    if (context && (await evaluate<boolean>(bidi, context, shown).catch(() => false))) {
      const text = await evaluate<string>(bidi, context, 'document.body.innerText');
      await bidi.send('browsingContext.close', { context });
      return text;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

function address(firefox: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    firefox.stderr?.on('data', (data) => {
      said += data;
      const url = /listening on (ws:\S+)/.exec(said)?.[1];
      if (url) found(url);
    });
    firefox.once('error', failed);
    firefox.once('exit', () => failed(new Error(`Firefox ended before it could be driven:\n${said}`)));
  });
}

async function answer(
  bidi: Bidi,
  request: { request: string; url: string },
  pages: Map<string, string>,
  refused: string[],
) {
  const body = pages.get(request.url.replace(/[?#].*/, ''));
  if (request.url.startsWith('moz-extension:'))
    return bidi.send('network.continueRequest', { request: request.request });
  if (body === undefined) {
    if (!request.url.endsWith('/favicon.ico')) refused.push(request.url);
    return bidi.send('network.failRequest', { request: request.request });
  }
  return bidi.send('network.provideResponse', {
    request: request.request,
    statusCode: 200,
    reasonPhrase: 'OK',
    headers: [{ name: 'content-type', value: { type: 'string', value: contentType(request.url) } }],
    body: { type: 'string', value: body },
  });
}

/** Runs in the browser's own process: its language, also where no language pack is installed, without which its preference does nothing. */
function speak(language: string): void {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own interfaces have no types.
  const { Services } = globalThis as any;
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** Runs in the browser's own process, where the errors of page scripts and backgrounds of extensions are kept. */
function oursInTheBrowserConsole(host: string): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own interfaces have no types.
  const { Services, Ci } = globalThis as any;
  return Services.console
    .getMessageArray()
    .filter((entry: { sourceName: string }) => entry instanceof Ci.nsIScriptError && entry.sourceName.includes(host))
    .map((entry: { message: string }) => entry.message);
}

/** Runs in the browser's own process: gives an extension the right that its user gives it by "Run in Private Windows". */
function allowInPrivate(id: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own interfaces have no types.
  const { ChromeUtils } = globalThis as any;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  return ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}
