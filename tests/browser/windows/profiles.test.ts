import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { openPopup, settled, stored, textOf } from '../support/own';

const WAIT = { timeout: 60_000 };
const TEXT = 'Requirements\n\n- PostgreSQL\n- Kotlin\n- Terraform\n- Kubernetes';

/** What the extension's own pages have of the synced store. */
interface Synced {
  storage: { sync: { get: (all: null) => Promise<Record<string, unknown>> } };
}

describe.each(BROWSERS)('several profiles, %s', (name) => {
  let browser: Driven;
  let page: Tab;
  let popup: Tab;

  beforeAll(async () => {
    browser = await openBrowser(name, { [POSTING_URL]: postingPage(TEXT, 'Developer', 'Acme') });
    page = await browser.open(POSTING_URL);
    popup = await openPopup(browser, page);
  });
  afterAll(() => browser?.close());

  const score = () => textOf(popup, '.score-number');

  test('the popup switches between them, and the match is that of the active one', async () => {
    await call(popup, 'save-skill', { id: 'kubernetes', name: 'Kubernetes', level: 'working' });
    await expect.poll(score, WAIT).toBe('25%');
    await call(popup, 'add-profile', { name: 'Database' });
    for (const [id, name] of [
      ['postgresql', 'PostgreSQL'],
      ['kotlin', 'Kotlin'],
    ])
      await call(popup, 'save-skill', { id, name, level: 'working' });
    await expect.poll(score, WAIT).toBe('50%');
    const pick = (at: number) =>
      popup.run((index) => {
        const field = document.querySelector('.profile-pick select') as HTMLSelectElement;
        field.selectedIndex = index;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, at);
    await pick(0);
    await expect.poll(score, WAIT).toBe('25%');
    await pick(1);
    await expect.poll(score, WAIT).toBe('50%');
    const own = await stored(popup);
    expect(Object.keys(own).filter((key) => key.startsWith('profile:'))).toHaveLength(1);
  });

  test('they are synced once that is switched on, and not before', async () => {
    const items = () =>
      popup.run(async () => {
        const { browser, chrome } = globalThis as never as { browser?: Synced; chrome: Synced };
        return Object.entries(await (browser ?? chrome).storage.sync.get(null))
          .flat()
          .join(' ');
      });
    expect(await items()).toBe('');
    expect((await call(popup, 'switch-sync', { on: true })).answer).toMatchObject({ on: true, left: 0 });
    expect(await items()).toContain('kubernetes:w:');
    expect(await items()).toContain('postgresql:w:');
    await call(popup, 'save-skill', { id: 'rust', name: 'Rust', level: 'expert', years: 3 });
    await expect.poll(items, WAIT).toContain('rust:e30:');
    await call(popup, 'clear-sync', {});
    expect(await items()).toBe('');
    await settled(popup);
    expect(await browser.complaints()).toEqual([]);
  });
});
