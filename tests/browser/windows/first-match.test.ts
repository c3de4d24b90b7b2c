import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { BROWSERS, openBrowser } from '../support/browsers';
import { settled, textOf } from '../support/own';

const WAIT = { timeout: 60_000 };
/** What docs/first-match.md says. */
const KEYS_TO_FIRST = 6;
const KEYS_OF_FIVE_MORE = 26;

describe.each(BROWSERS)('AX-02: from install to the first personal match by keys, %s', (name) => {
  let browser: Driven;
  let welcome: Tab;
  let keys = 0;

  beforeAll(async () => {
    browser = await openBrowser(name, {});
    welcome = await browser.openOwn('welcome.html');
  });
  afterAll(() => browser?.close());

  const press = async (...pressed: string[]) => {
    keys += pressed.length;
    await welcome.press(...pressed);
  };
  const focused = () => welcome.run(() => document.activeElement?.getAttribute('role'));
  const score = () => textOf(welcome, '.sample .score-number');

  test('the first skill that is typed has a match', async () => {
    await expect.poll(() => welcome.run(() => document.querySelector('[role=combobox]') !== null), WAIT).toBe(true);
    expect(await score()).toBeUndefined();
    for (let stops = 0; stops < 5 && (await focused()) !== 'combobox'; stops++) await press('Tab');
    await press(...'k8s', 'Enter');
    await expect.poll(score, WAIT).toMatch(/\d/);
    expect(keys).toBe(KEYS_TO_FIRST);
  });

  test('five skills typed as a list are shown, then taken by Enter', async () => {
    const first = await score();
    await press(...'go,aws,python,kafka,linux');
    await expect.poll(() => welcome.run(() => document.querySelectorAll('.name-list li').length), WAIT).toBe(5);
    await press('Enter');
    await expect.poll(score, WAIT).not.toBe(first);
    expect(keys).toBe(KEYS_TO_FIRST + KEYS_OF_FIVE_MORE);
    await settled(welcome);
    expect(await browser.complaints()).toEqual([]);
  });
});
