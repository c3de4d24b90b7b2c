import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { t } from '../../../lib/ui/text/text';
import { flat, speak, textsOf } from '../../fixtures/fake-texts';
import { BROWSERS, built, openBrowser } from '../support/browsers';
import { textOf } from '../support/own';

const WAIT = { timeout: 60_000 };

describe.each(BROWSERS)('%s', (name) => {
  const folder = join(built(name), '_locales');
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));

  test('holds every language whole', () => {
    const languages = readdirSync(folder);
    expect(languages).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr', 'ja', 'uk']));
    for (const language of languages) {
      const built = Object.entries(messages(language)).map(([key, { message }]) => [key, message]);
      expect(built).toEqual(expect.arrayContaining([...flat(textsOf(language))]));
    }
  });

  describe('that speaks German', () => {
    let browser: Driven;

    beforeAll(async () => {
      browser = await openBrowser(name, {}, undefined, 'de');
      speak('de');
    });
    afterAll(async () => {
      speak('en');
      await browser?.close();
    });

    test('shows the welcome page, the popup and our tab in German, with their names and language', async () => {
      expect(browser.welcome).toContain(t('welcome.title'));
      const popup = await browser.openOwn('popup.html');
      await expect.poll(() => textOf(popup, '#tab-posting'), WAIT).toBe('Diese Stelle');
      await expect.poll(() => textOf(popup, 'main h2'), WAIT).toBe(t('note.restricted.title'));
      expect(await popup.run(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'de',
        'ltr',
      ]);
      const welcome = await browser.openOwn('welcome.html');
      await expect.poll(() => welcome.run(() => document.title), WAIT).toBe(t('welcome.window'));
      const own = await browser.openOwn('dashboard.html#dashboard-skills');
      await expect.poll(() => textOf(own, 'h1'), WAIT).toBe('Meine Skills');
      await expect.poll(() => textOf(own, '.skills-head h2'), WAIT).toBe(t('skills.none'));
    });

    test('is told of an error of the background by a code, which windows say in German', async () => {
      const own = await browser.openOwn('dashboard.html#tab=1&frame=0&key=gone');
      await expect.poll(() => textOf(own, '.view-match > p'), WAIT).toBe(t('match.gone'));
      const reply = await own.run(() => {
        const { browser, chrome } = globalThis as never as Record<
          'browser' | 'chrome',
          typeof import('webextension-polyfill')
        >;
        const call = { tabId: 1, frameId: 0, key: 'gone', evenPrivate: false };
        return (browser ?? chrome).runtime.sendMessage({ to: 'background', name: 'save-posting', call });
      });
      expect(reply).toEqual({ error: 'This posting is no longer open in a tab.', code: 'postingClosed', parts: {} });
      expect(t('error.postingClosed')).toBe('Diese Stelle ist in keinem Tab mehr geöffnet.');
    });

    test('is described in German, and no console complains', async () => {
      const own = await browser.openOwn('welcome.html');
      const described = await own.run(() => {
        const { browser, chrome } = globalThis as never as Record<
          'browser' | 'chrome',
          typeof import('webextension-polyfill')
        >;
        return (browser ?? chrome).runtime.getManifest().description;
      });
      expect(described).toBe(t('extension.summary'));
      expect(await browser.complaints()).toEqual([]);
    });
  });
});
