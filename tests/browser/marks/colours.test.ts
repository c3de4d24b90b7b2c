import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { PALETTES, type Swatches } from '../../../lib/core/marks/palettes';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/marks/settings';
import { SWATCH_NAMES, SWATCHES, type Swatch } from '../../../lib/core/marks/swatches';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, settled, textOf } from '../support/own';
import { MARK, painted } from '../support/painted';
import { countPixels } from '../support/pixels';
import { switchState } from '../support/switches';

const WAIT = { timeout: 10_000 };
/** Big enough that every underline has whole pixels of its colour. */
const BIG = '<style>body { font-size: 40px; line-height: 2 }</style>';
const SKILLS = [
  { id: 'kotlin', name: 'Kotlin', level: 'expert' },
  { id: 'ceph', name: 'Ceph', level: 'learning' },
];
const WORDS = ['Ceph', 'Kotlin', 'PostgreSQL'];
const HOST = new URL(POSTING_URL).hostname;
const coloursOf = (swatches: Swatches) =>
  Object.values(swatches).flatMap((name): Swatch[] => (SWATCHES[name] ? [SWATCHES[name]] : []));

/** How many pixels the rarest colour has. */
const least = (counts: Record<string, number>) => Math.min(...Object.values(counts));

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let page: Tab;
  let second: Tab;
  let own: Tab;
  const words = async (tab: Tab) => (await painted(tab)).map(({ text }) => text).sort();
  const names = async () => [...new Set((await painted(page)).map((range) => range.name))].sort();
  const save = async (change: Partial<Settings>) => {
    expect(await call(own, 'save-settings', { ...DEFAULT_SETTINGS, ...change })).toHaveProperty('answer');
  };
  const pixels = async (colours: string[]) => countPixels(page, await page.picture(), colours);

  beforeAll(async () => {
    const posting = postingPage('We use PostgreSQL, Kotlin and Ceph.', 'Developer', 'Acme');
    browser = await openBrowser(name, { [POSTING_URL]: `${posting}${BIG}` });
    page = await browser.open(POSTING_URL);
    second = await browser.open(POSTING_URL);
    own = await browser.openOwn('dashboard.html#settings');
    for (const skill of SKILLS) await call(own, 'save-skill', skill);
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(PALETTES))(
    'AX-03: the palette %s is painted in its own colours',
    async (palette, swatches) => {
      await save({ swatches });
      const numbers = Object.values(swatches).map((one) => SWATCH_NAMES.indexOf(one));
      const expected = [`mark-solid-${numbers[0]}`, `mark-dashed-${numbers[1]}`, `mark-dotted-${numbers[2]}`].sort();
      await expect.poll(names, WAIT).toEqual(expected);
      const colours = coloursOf(swatches);
      expect(colours).toHaveLength(palette === 'underlines' ? 0 : 3);
      const backgrounds = colours.map(({ background }) => background);
      const underlines = colours.map(({ underline }) => underline);
      // The page is drawn a moment after it is told to be.
      await expect.poll(async () => least(await pixels(backgrounds)), WAIT).toBeGreaterThan(500);
      expect(least(await pixels(underlines))).toBeGreaterThan(20);
      const others = Object.values(SWATCHES).flatMap((swatch) => swatch?.background ?? []);
      const strange = await pixels(others.filter((one) => !backgrounds.includes(one)));
      expect(Math.max(...Object.values(strange))).toBe(0);
    },
  );

  test('AX-03: underlines alone are drawn in the colour of the text', async () => {
    const black = async () => least(await pixels(['#000000']));
    await save({ marks: false });
    await expect.poll(names, WAIT).toEqual([]);
    const without = await black();
    await save({ swatches: PALETTES.underlines });
    await expect.poll(black, WAIT).toBeGreaterThan(without + 300);
  });

  test('every colour there is to choose is painted', async () => {
    for (const swatch of SWATCH_NAMES) {
      const { background } = SWATCHES[swatch] ?? {};
      if (!background) continue;
      await save({ swatches: { have: swatch, partly: 'none', missing: 'none' } });
      await expect.poll(async () => least(await pixels([background])), WAIT).toBeGreaterThan(500);
    }
  });

  test('AX-14: marks go from a site at once, in all its tabs, and stay away; the popup says so and brings them back', async () => {
    await save({});
    const popup = await openPopup(browser, page);
    await expect.poll(() => switchState(popup, `Marks on ${HOST}`), WAIT).toBe('on');
    await popup.click('#named');
    await expect.poll(() => switchState(popup, `Marks on ${HOST}`), WAIT).toBe('off');
    await expect.poll(async () => [await words(page), await words(second)], WAIT).toEqual([[], []]);
    await page.load(POSTING_URL);
    await settled(popup);
    await popup.load(browser.own(`popup.html?tab=${page.id}`));
    await expect.poll(() => textOf(popup, '.marks-here'), WAIT).toContain('Marks are off on this site');
    expect(await textOf(popup, 'main')).toContain('Kotlin');
    expect(await words(page)).toEqual([]);
    expect(await switchState(popup, `Marks on ${HOST}`)).toBe('off');
    await popup.click('#named');
    await expect.poll(async () => [await words(page), await words(second)], WAIT).toEqual([WORDS, WORDS]);
    await settled(popup);
    await popup.close();
  });

  test('what one window sets another shows, and every page', async () => {
    const other = await browser.openOwn('dashboard.html#settings');
    const shown = async () => [await switchState(own, 'Marks in pages'), await switchState(other, 'Marks in pages')];
    await expect.poll(shown, WAIT).toEqual(['on', 'on']);
    await other.click('#named');
    await expect.poll(shown, WAIT).toEqual(['off', 'off']);
    await expect.poll(async () => [await words(page), await words(second)], WAIT).toEqual([[], []]);
    await own.click('#named');
    await expect.poll(shown, WAIT).toEqual(['on', 'on']);
    await expect.poll(async () => [await words(page), await words(second)], WAIT).toEqual([WORDS, WORDS]);
    await settled(other);
    await other.close();
  });

  test('what is no settings is refused, and changes nothing', async () => {
    const bad = { ...DEFAULT_SETTINGS, swatches: { ...DEFAULT_SETTINGS.swatches, have: 'mauve' } };
    expect(await call(own, 'save-settings', bad)).toMatchObject({ error: expect.stringContaining('malformed') });
    expect(await call(own, 'get-settings', {})).toEqual({ answer: DEFAULT_SETTINGS });
    expect(await names()).toEqual([MARK.have, MARK.partly, MARK.missing].sort());
  });

  test('no console has an error and no request was made', async () => {
    await settled(own);
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
