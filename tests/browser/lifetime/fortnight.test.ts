import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import type { SavedSummary } from '../../../lib/core/saved/summary';
import { counted, t } from '../../../lib/ui/text/text';
import { BROWSERS, openBrowser } from '../support/browsers';
import { CLOSED, fortnightPostings, REPOST } from '../support/fortnight-postings';
import { openPopup, textOf, toView } from '../support/own';

const WAIT = { timeout: 60_000, interval: 25 };
const { jobs: JOBS, pages: PAGES } = fortnightPostings();
/** How many are saved in the end: one was put up twice. */
const SAVED = JOBS.length - 1;

/** What the reader says of some of them in these two weeks. */
const SAID: Record<number, object>[] = [
  { 0: { status: 'applied' }, 3: { status: 'applied' }, 9: { status: 'applied' }, 12: { note: 'Ask Ada.' } },
  { 0: { status: 'interview', next: { on: '2026-12-03T14:00', what: 'Talk' } }, 3: { status: 'rejected' } },
  { 0: { status: 'offer' }, 9: { status: 'withdrawn', note: 'Too far.' }, 12: { addTag: 'later' } },
];

describe.each(BROWSERS)('a person’s fortnight in %s', (name) => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'skillmark-fortnight-')));
  let browser: Driven | undefined;
  afterAll(async () => {
    await browser?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const listed = async (own: Tab) => {
    const { answer } = await call(own, 'list-saved', { after: null });
    return (answer as { postings: SavedSummary[] }).postings;
  };
  /** All that is to be the same on the other machine: no day of reading, and in one order. */
  const known = async (own: Tab) => {
    const lines = await listed(own);
    const plain = lines.map(({ readBy: _, ...line }) => line);
    return plain.sort((one, other) => (one.id < other.id ? -1 : 1));
  };
  /** What was said of a posting was said some days ago: within a moment a status is taken for a slip of the one before. */
  const daysPass = (own: Tab, id: string) =>
    own.run(async (which) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('skillmark'));
      const store = db.transaction('postings', 'readwrite').objectStore('postings');
      const saved = await done(store.get(which));
      for (const one of saved.statuses) one.at = new Date(Date.parse(one.at) - 4 * 86_400_000).toISOString();
      await done(store.put(saved, which));
      db.close();
    }, id);
  const press = async (own: Tab, text: string) => {
    const isThere = () =>
      own.run((words) => {
        for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
        const button = buttons.find((one) => one.textContent?.trim() === words && !one.disabled);
        button?.setAttribute('data-pressed', '');
        return button !== undefined;
      }, text);
    await expect.poll(isThere, WAIT).toBe(true);
    await own.click('[data-pressed]');
  };
  /** The rows of demand’s first table: skill, postings. */
  const demand = async (own: Tab) => {
    await toView(own, 'demand');
    const rows = () =>
      own.run(() =>
        [...(document.querySelector('.demand table')?.querySelectorAll('tbody tr') ?? [])].map((row) =>
          [...row.children].slice(0, 2).map((cell) => cell.textContent ?? ''),
        ),
      );
    await expect.poll(rows, WAIT).not.toEqual([]);
    return rows();
  };

  test('forty postings on six boards add up, and are the same in another profile after a backup', async () => {
    browser = await openBrowser(name, PAGES, folders[0]);
    let own = await browser.openOwn('dashboard.html#postings');
    await call(own, 'save-skill', { id: 'kubernetes', name: 'Kubernetes', level: 'working', years: 3 });

    // Each is opened, read and saved: the first of each board by its popup, the others as its key does it.
    const page = await browser.open(JOBS[0]?.url ?? '');
    const ids: string[] = [];
    for (const [i, job] of JOBS.entries()) {
      if (i > 0) await page.load(job.url);
      const shown = async () => {
        const { answer } = await call(own, 'get-tab', { tabId: page.id });
        const { postings } = answer as {
          postings: { frameId: number; key: string; posting: { url: string; title: string } }[];
        };
        return postings.find(({ posting }) => posting.url.startsWith(job.url) && posting.title === job.title);
      };
      await expect.poll(shown, WAIT).toBeDefined();
      if (i === 0) {
        const popup = await openPopup(browser, page);
        await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.save'));
        await popup.click('.save');
        await expect.poll(() => textOf(popup, '.save'), WAIT).toBe(t('save.saved'));
        await popup.close();
      } else {
        const { frameId, key } = (await shown()) as { frameId: number; key: string };
        const { answer } = await call(own, 'save-posting', { tabId: page.id, frameId, key, evenPrivate: false });
        // No other is taken for one that is saved already.
        expect(answer, job.title).toEqual({ again: false, ...(i === REPOST && { joined: true }) });
      }
      const one = (await listed(own)).find(({ address }) => address.replace(/\/$/, '') === job.url.replace(/\/$/, ''));
      if (i === REPOST) expect(one).toBeUndefined();
      else ids.push(one?.id ?? '');
    }
    await page.close();
    expect(new Set(ids).size).toBe(SAVED);
    expect(new Set(ids.map((id) => id.replace(/:.*/, '')))).toEqual(new Set(JOBS.map(({ board }) => board)));
    await expect.poll(() => textOf(own, '.view-count'), WAIT).toBe(`${SAVED}`);

    // What the reader says of them, day after day.
    for (const day of SAID)
      for (const [i, change] of Object.entries(day)) {
        await daysPass(own, ids[Number(i)] ?? '');
        const { error } = await call(own, 'annotate-saved', { ids: [ids[Number(i)]], change });
        expect(error).toBeUndefined();
      }
    const first = (await listed(own)).find(({ id }) => id === ids[0]);
    expect(first).toMatchObject({ status: 'offer', next: { on: '2026-12-03T14:00', what: 'Talk' } });
    const { answer: whole } = await call(own, 'get-saved', { id: ids[0] });
    const { statuses } = whole as { statuses: { status: string }[] };
    expect(statuses.map(({ status }) => status)).toEqual(['saved', 'applied', 'interview', 'offer']);

    // The repost is a source of the first one, under whose number it was put up; the one that is filled says so.
    const { answer: job } = await call(own, 'get-job', { id: ids[0] });
    expect(job).toMatchObject({ sources: [{ address: JOBS[REPOST]?.url, lines: [] }], alike: [] });
    const closed = (await listed(own)).filter(({ facts }) => facts.some(({ kind }) => kind === 'closed'));
    expect(closed.map(({ id }) => id)).toEqual([ids[CLOSED]]);

    // The board by status has them all.
    await press(own, t('list.board'));
    const counts = () =>
      own.run(() => [...document.querySelectorAll('.board-count')].map((one) => Number(one.textContent)));
    await expect.poll(counts, WAIT).toEqual([SAVED - 3, 0, 0, 1, 1, 1, 0]);

    const naming = JOBS.filter(({ skills }, i) => i !== REPOST && skills.includes('Kubernetes')).length;
    await expect.poll(async () => (await demand(own))[0], WAIT).toEqual(['Kubernetes', `${naming}`]);
    const asked = await demand(own);
    const before = await known(own);

    // Out into a file, and in again where nothing is.
    const { downloads } = browser;
    await toView(own, 'data');
    await press(own, t('backup.make'));
    const files = () =>
      existsSync(downloads) ? readdirSync(downloads).filter((file) => file.endsWith('.ndjson')) : [];
    await expect.poll(files, WAIT).toHaveLength(1);
    const file = join(downloads, files()[0] ?? '');
    const lines = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
    await expect.poll(() => lines().filter((line) => line.startsWith('{"kind":"posting"')).length, WAIT).toBe(SAVED);
    const backup = readFileSync(file, 'utf8');
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
    await browser.close();

    browser = await openBrowser(name, PAGES, folders[1]);
    own = await browser.openOwn('dashboard.html#data');
    const choose = () =>
      own.run((text) => {
        const input = document.querySelector<HTMLInputElement>('.backup input[type=file]');
        if (!input) return false;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'backup.ndjson'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, backup);
    await expect.poll(choose, WAIT).toBe(true);
    await expect.poll(() => textOf(own, '.backup .import dl'), WAIT).toContain(`${SAVED}`);
    expect(await listed(own)).toEqual([]);
    await press(own, t('backup.apply'));
    const done = t('backup.restored', {
      added: counted('count.postings', SAVED),
      merged: counted('count.postings', 0),
    });
    await expect.poll(() => textOf(own, '.notice-text'), WAIT).toBe(done);
    await expect.poll(() => known(own), WAIT).toEqual(before);
    expect((await call(own, 'get-profile', {})).answer).toMatchObject({ skills: [{ id: 'kubernetes', years: 3 }] });
    await expect.poll(() => demand(own), WAIT).toEqual(asked);

    // A second time nothing is added, and nothing doubled.
    await toView(own, 'data');
    await expect.poll(choose, WAIT).toBe(true);
    await press(own, t('backup.apply'));
    const again = t('backup.restored', {
      added: counted('count.postings', 0),
      merged: counted('count.postings', SAVED),
    });
    await expect.poll(() => textOf(own, '.notice-text'), WAIT).toBe(again);
    // What was merged is read again.
    await expect.poll(() => known(own), WAIT).toEqual(before);
    expect(await browser.complaints()).toEqual([]);
  });
});
