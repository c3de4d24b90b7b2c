import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { PALETTES } from '../../../lib/core/marks/palettes';
import type { Settings } from '../../../lib/core/marks/settings';
import { SWATCH_NAMES, type SwatchName } from '../../../lib/core/marks/swatches';
import { t } from '../../../lib/ui/text/text';
import { openAllowed } from '../support/allowed';
import { BROWSERS } from '../support/browsers';
import { CAREERS_URL, CAREERS_WORDS, careersPage } from '../support/careers';
import { focusOf, tabTo } from '../support/focus';
import { bringToFront, openPopup, settled } from '../support/own';
import { MARK, painted, paintedWords } from '../support/painted';
import { refuseRights } from '../support/switches';

const WAIT = { timeout: 60_000 };
const ORIGIN = 'https://careers.example/*';
const INDEED = 'https://*.indeed.com/*';
const HOST = new URL(POSTING_URL).hostname;
const PAGES = { [CAREERS_URL]: careersPage(), [POSTING_URL]: postingPage('We use Kotlin.', 'Developer', 'Acme') };

describe.each(BROWSERS)('AX-02: settings by keyboard alone, %s', (name) => {
  let browser: Driven;
  let own: Tab;
  let page: Tab;
  const kinds = async () => [...new Set((await painted(page)).map((range) => range.name))];
  const settings = async () => (await call(own, 'get-settings', {})).answer as Settings;
  /** Goes on by Tab to what has this name. */
  const goTo = async (selector: string, wanted: string, tab = own) => {
    for (let stop = 0; stop < 80; stop++) {
      await tabTo(tab, selector);
      if ((await focusOf(tab)).name === wanted) return;
    }
    throw new Error(`“${wanted}” is not reached by Tab.`);
  };
  /** Gives the keyboard back to our tab: the focus is where it was. */
  const toFront = async () => {
    await bringToFront(own, own);
    await expect.poll(() => own.run(() => document.hasFocus()), WAIT).toBe(true);
  };
  const checked = (tab = own) => tab.run(() => document.activeElement?.getAttribute('aria-checked'));
  /** Presses the switch that has the focus; it has it still when it has changed. */
  const press = async (label: string, to: 'true' | 'false', tab = own) => {
    await tab.press('Space');
    await expect.poll(() => checked(tab), WAIT).toBe(to);
    expect(await focusOf(tab)).toEqual({ name: label, fault: '' });
  };

  beforeAll(async () => {
    browser = await openAllowed(name, PAGES, [ORIGIN, INDEED]);
    page = await browser.open(POSTING_URL);
    own = await browser.openOwn('dashboard.html#settings');
    await call(own, 'save-skill', { id: 'kotlin', name: 'Kotlin', level: 'expert' });
  });
  afterAll(() => browser?.close());

  test('a former address leads to the settings; a link leads on by Enter, its heading has the focus, and back leads back', async () => {
    const tab = await browser.openOwn('dashboard.html#dashboard-settings');
    const shown = () => tab.run(() => [location.hash, document.title, document.activeElement?.localName]);
    const settingsShown = ['#settings', `${t('settings.title')} · ${t('app.name')}`];
    await expect.poll(shown, WAIT).toEqual([...settingsShown, 'body']);
    await tabTo(tab, '.views [href="#data"]');
    await tab.press('Enter');
    await expect.poll(shown, WAIT).toEqual(['#data', `${t('data.title')} · ${t('app.name')}`, 'h1']);
    await tab.run(() => history.back());
    await expect.poll(shown, WAIT).toEqual([...settingsShown, 'h1']);
    await tab.close();
    await toFront();
  });

  test('a board is switched off, and a key asks the browser for it again', async () => {
    await goTo('[role=switch]', 'Indeed');
    await press('Indeed', 'false');
    const asked = await refuseRights(own);
    await own.press('Enter');
    await expect.poll(asked, WAIT).toEqual([{ origins: [INDEED], inClick: true }]);
    await settled(own);
    expect(await checked()).toBe('false');
    expect(await focusOf(own)).toEqual({ name: 'Indeed', fault: '' });
  });

  test('a site of the reader’s own is switched off, and the focus stays', async () => {
    const careers = await browser.open(CAREERS_URL);
    await expect.poll(() => paintedWords(careers), WAIT).toEqual(CAREERS_WORDS);
    await toFront();
    await goTo('[role=switch]', 'careers.example');
    await press('careers.example', 'false');
    await expect.poll(() => painted(careers), WAIT).toEqual([]);
    await settled(own);
    expect(await focusOf(own)).toEqual({ name: 'careers.example', fault: '' });
    await careers.close();
  });

  test('marks on all pages, off and on', async () => {
    await goTo('[role=switch]', t('marks.everywhere'));
    await press(t('marks.everywhere'), 'false');
    await expect.poll(kinds, WAIT).toEqual([]);
    await press(t('marks.everywhere'), 'true');
    await expect.poll(kinds, WAIT).toHaveLength(1);
  });

  test('marks off for a site in the popup, and on again in our tab, where the focus stays on the switch', async () => {
    const label = t('marks.onHost', { host: HOST });
    const popup = await openPopup(browser, page);
    await expect.poll(() => popup.run(() => document.querySelectorAll('.marks-here').length), WAIT).toBe(1);
    await goTo('[role=switch]', label, popup);
    await press(label, 'false', popup);
    await expect.poll(kinds, WAIT).toEqual([]);
    await settled(popup);
    await popup.close();
    await toFront();
    await goTo('[role=switch]', label);
    await press(label, 'true');
    await expect.poll(kinds, WAIT).toHaveLength(1);
    expect((await settings()).unmarkedHosts).toEqual([]);
    await press(label, 'false');
    await press(label, 'true');
  });

  test('a palette is chosen by arrows, and the page painted in it', async () => {
    await expect.poll(kinds, WAIT).toEqual([MARK.have]);
    await tabTo(own, '.palettes input');
    await own.press('ArrowDown');
    await expect.poll(async () => (await settings()).swatches, WAIT).toEqual(PALETTES.redGreen);
    await expect.poll(kinds, WAIT).toEqual([`mark-solid-${SWATCH_NAMES.indexOf(PALETTES.redGreen.have)}`]);
    expect(await focusOf(own)).toMatchObject({ fault: '' });
  });

  test('each colour is chosen by arrows, where it is folded out by a key', async () => {
    await tabTo(own, '.mark-settings summary');
    await own.press('Enter');
    await expect
      .poll(() => own.run(() => document.querySelector<HTMLDetailsElement>('.mark-settings details')?.open), WAIT)
      .toBe(true);
    const chosen = async () => (await settings()).swatches.have;
    const before = SWATCH_NAMES.indexOf(await chosen());
    await tabTo(own, '.swatches input');
    await own.press('ArrowRight');
    const next = SWATCH_NAMES[before + 1] as SwatchName;
    await expect.poll(chosen, WAIT).toBe(next);
    expect(await focusOf(own)).toEqual({ name: t(`marks.swatch.${next}`), fault: '' });
    await expect.poll(kinds, WAIT).toEqual([`mark-solid-${before + 1}`]);
    await own.press('ArrowLeft');
    await expect.poll(chosen, WAIT).toBe(PALETTES.redGreen.have);
  });

  test('one colour for all marks', async () => {
    await goTo('[role=switch]', t('settings.oneColour'));
    await press(t('settings.oneColour'), 'true');
    await expect.poll(kinds, WAIT).toEqual([MARK.any]);
    await press(t('settings.oneColour'), 'false');
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
