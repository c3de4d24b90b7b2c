import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { counted, t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { COMMAND, dayPostings, FORMULA, TRICKY } from '../support/day-postings';
import { openPopup, stored, textOf, toView } from '../support/own';
import { painted } from '../support/painted';
import { hasSpreadsheet, openTable } from '../support/spreadsheet';

const WAIT = { timeout: 60_000 };
const { stops: STOPS, pages: PAGES } = dayPostings();
const ALL = `${STOPS.length}`;
const labelled = (label: string) => `[aria-label=${JSON.stringify(label)}]`;

describe.each(BROWSERS)('a person’s day in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-day-'));
  let browser: Driven;
  let own: Tab;

  const start = () => openBrowser(name, PAGES, folder);
  const saved = (ending: string) =>
    existsSync(browser.downloads) ? readdirSync(browser.downloads).filter((file) => file.endsWith(ending)) : [];
  const download = async (ending: string) => {
    await expect.poll(() => saved(ending), WAIT).toHaveLength(1);
    return join(browser.downloads, saved(ending)[0] ?? '');
  };
  /** Opens the details of a saved posting. */
  const open = (title: string) =>
    own.run((wanted) => {
      const titles = [...document.querySelectorAll<HTMLElement>('.saved-title')];
      titles.find((one) => one.textContent === wanted)?.click();
    }, title);
  /** What a posting of the day is saved under. */
  const savedAs = async ({ address }: { address: string }) => {
    const { answer } = await call(own, 'list-saved', { after: null });
    const { postings } = answer as { postings: { id: string; address: string }[] };
    return postings.find((one) => one.address === address)?.id ?? '';
  };
  /** Gives our tab a file, as a person chooses one. */
  const choose = (content: string) =>
    own.run((text) => {
      const input = document.querySelector<HTMLInputElement>('.import-skills-part input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'mine.json', { type: 'application/json' }));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, content);
  const press = async (text: string, within = 'main') => {
    await own.run(
      (words, place) => {
        for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
        const buttons = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
        buttons.find((button) => button.textContent?.trim() === words)?.setAttribute('data-pressed', '');
      },
      text,
      within,
    );
    await own.click('[data-pressed]');
  };

  beforeAll(async () => {
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('after the installation the welcome page was open, with what it is about, and was closed', async () => {
    expect(browser.welcome).toContain(t('welcome.title'));
    for (const line of [...[t('welcome.marks'), t('welcome.tells'), t('welcome.works')], t('settings.oneColour')])
      expect(browser.welcome).toContain(line);
    const boards = ['Greenhouse', 'Lever', 'Hacker News', 'LinkedIn'];
    for (const board of boards) expect(browser.welcome).toContain(board);
    const hand = await browser.openOwn('assets/marks.css');
    const open = await hand.run(() => {
      type Api = { tabs: { query: (what: object) => Promise<{ url?: string }[]> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      return (browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''));
    });
    await hand.close();
    expect(open.filter((url) => url.includes('welcome.html'))).toEqual([]);
  });

  test('a profile is imported: shown first, then applied in one step', async () => {
    own = await browser.openOwn('dashboard.html');
    await expect.poll(() => textOf(own, 'h1'), WAIT).toBe(t('saved.title'));
    await expect.poll(() => textOf(own, '.view-postings > p'), WAIT).toBe(t('saved.empty'));
    await toView(own, 'data');
    await choose(
      JSON.stringify({
        format: 'skillmark-profile',
        version: 1,
        skills: [
          { id: 'kubernetes', name: 'Kubernetes', level: 'working', years: 3 },
          { id: 'kotlin', name: 'Kotlin', level: 'expert' },
        ],
      }),
    );
    await expect.poll(() => textOf(own, '.import h3'), WAIT).toBe(t('import.title', { file: 'mine.json' }));
    expect((await call(own, 'get-profile', {})).answer).toEqual({ version: 1, skills: [] });
    await press(counted('skills.addMany', 2));
    await toView(own, 'skills');
    await expect.poll(() => textOf(own, '.skills-head h2'), WAIT).toBe(counted('count.skills', 2));
    await toView(own, 'postings');
  });

  test.each(STOPS)('a posting on $board is marked and saved', async (stop) => {
    const before = Number((await textOf(own, '.view-count')) ?? 0);
    const page = await browser.open(stop.url);
    const marked = async () => (await painted(page)).map(({ text }) => text);
    await expect.poll(marked, WAIT).toEqual(expect.arrayContaining(stop.words));
    const popup = await openPopup(browser, page);
    if (stop.ofPage > 1) {
      await expect.poll(() => textOf(popup, 'h2'), WAIT).toBe(counted('posting.here', stop.ofPage));
      await popup.click('.postings li button');
    }
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.save'));
    expect(await textOf(popup, 'h2')).toBe(stop.title);
    await popup.click('.save');
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.saved'));
    // Another press takes it back, and what was pressed by mistake is taken back in turn.
    await popup.click('.save');
    await expect.poll(() => textOf(popup, '.notice-text'), WAIT).toBe(t('save.undone'));
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.save'));
    await popup.click('.notice button');
    await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.saved'));
    await popup.close();
    await page.close();
    // Our tab lists it at once, and once.
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(`${before + 1}`);
  });

  test('LC-01: after the browser was closed and opened again everything is there', async () => {
    expect(await browser.complaints()).toEqual([]);
    await browser.close();
    browser = await start();
    own = await browser.openOwn('dashboard.html');
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(ALL);
    const titles = await own.run(() => [...document.querySelectorAll('.saved-title')].map((one) => one.textContent));
    expect(titles.toSorted()).toEqual(STOPS.map(({ title }) => title).toSorted());
    const links = await own.run(() => [...document.querySelectorAll<HTMLAnchorElement>('.saved a')].map((a) => a.href));
    expect(links.toSorted()).toEqual(STOPS.map(({ address }) => address).toSorted());
  });

  test('the details of a kept posting are shown without its page', async () => {
    const { answer } = await call(own, 'get-saved', { id: await savedAs(TRICKY) });
    expect(answer).toMatchObject({
      posting: { url: TRICKY.address, title: FORMULA },
      reading: { version: expect.any(Number) },
    });
    await open(FORMULA);
    await expect.poll(() => textOf(own, '.saved-details:not([hidden])'), WAIT).toContain('PostgreSQL');
    expect(await textOf(own, '.saved-details:not([hidden])')).toContain('Kotlin');
  });

  test('EX-01, EX-05: a spreadsheet opens all matches, and runs nothing', async () => {
    await own.click(labelled(t('saved.exportAs', { format: 'CSV' })));
    const file = await download('.csv');
    await expect.poll(() => readFileSync(file, 'utf8'), WAIT).toContain('PostgreSQL');
    // What would run does run where there is a spreadsheet: the eye is not blind.
    const control = join(folder, 'control.csv');
    writeFileSync(control, `"a","b"\r\n"${FORMULA}","b"\r\n`);
    expect(openTable(control)[1]?.[0]).toBe(hasSpreadsheet() ? '2' : FORMULA);
    const [head = [], ...rows] = openTable(file);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const column = (title: string) => rows.map((row) => row[head.indexOf(title)] ?? '');
    const guarded = (text: string) => ([FORMULA, COMMAND].includes(text) ? `'${text}` : text);
    expect(new Set(column('Title'))).toEqual(new Set(STOPS.map(({ title }) => guarded(title))));
    expect(new Set(column('Company'))).toEqual(new Set(STOPS.map(({ company }) => guarded(company))));
    expect(new Set(column('Address'))).toEqual(new Set(STOPS.map(({ address }) => address)));
    const cells = rows.flat().join('\n');
    for (const skill of ['Kubernetes', 'Kotlin', 'NixOS', 'Ceph']) expect(cells).toContain(skill);
    expect(column('Saved').every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  });

  test('HI-14: the profile goes out as the file that came in', async () => {
    await toView(own, 'data');
    await press(t('data.formatOwn'));
    const file = await download('.json');
    await expect.poll(() => readFileSync(file, 'utf8'), WAIT).toContain('}\n');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      format: 'skillmark-profile',
      version: 1,
      skills: [
        { id: 'kotlin', name: 'Kotlin', level: 'expert' },
        { id: 'kubernetes', name: 'Kubernetes', level: 'working', years: 3 },
      ],
    });
  });

  test('a removed posting comes back by undo', async () => {
    await toView(own, 'postings');
    await own.click('.saved-buttons button');
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(`${STOPS.length - 1}`);
    await own.click('.notice-undo');
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(ALL);
  });

  test('ST-04: a damaged posting is set aside and told, and the others stay', async () => {
    await own.run(
      async (id) => {
        const opening = indexedDB.open('skillmark');
        await new Promise((done) => opening.addEventListener('success', done));
        const change = opening.result.transaction('postings', 'readwrite');
        change.objectStore('postings').put('damaged', id);
        await new Promise((done) => change.addEventListener('complete', done));
        opening.result.close();
      },
      await savedAs(TRICKY),
    );
    await own.load(browser.own('dashboard.html'));
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(ALL);
    await open(FORMULA);
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(`${STOPS.length - 1}`);
    await expect.poll(() => textOf(own, '.set-aside p'), WAIT).toBe(counted('setAside.note', 1));
    await press(t('setAside.drop'));
    await expect.poll(() => textOf(own, '.set-aside p'), WAIT).toBeUndefined();
  });

  test('PP-12: everything is deleted, after it was asked', async () => {
    await toView(own, 'data');
    await press(t('data.deleteAll'), '.view-data');
    await expect.poll(() => textOf(own, '.confirm h2'), WAIT).toBe(t('data.deleteTitle'));
    await press(t('data.deleteAll'), '.confirm');
    await expect.poll(() => textOf(own, '.notice-text'), WAIT).toBe(t('data.deleted'));
    await toView(own, 'skills');
    await expect.poll(() => textOf(own, '.skills-head h2'), WAIT).toBe(t('skills.none'));
    await toView(own, 'postings');
    await expect.poll(() => textOf(own, '.view-postings > p'), WAIT).toBe(t('saved.empty'));
    expect(await stored(own)).toEqual({});
    expect((await call(own, 'list-saved', { after: null })).answer).toEqual({ postings: [], skills: {}, next: null });
  });

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
