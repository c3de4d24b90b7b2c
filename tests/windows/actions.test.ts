import { afterEach, expect, test, vi } from 'vitest';
import { postingActions } from '../../entrypoints/windows/actions';
import { downloadFile } from '../../lib/ui/files/download-file';
import { fakeBrowser } from '../fixtures/fake-browser';
import { FULL } from '../gallery/states/fake-postings';
import { PROFILE } from '../gallery/states/fake-skills';

vi.mock(import('../../lib/ui/files/download-file'), () => ({ downloadFile: vi.fn() }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.clearAllMocks();
  fakeBrowser.reset();
});

test('a match is copied with all that the posting states: place, way of working, salary and dates', async () => {
  const write = vi.fn(async (_items: { parts: Record<string, Promise<string>> }[]) => undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: object) {}
    },
  );
  const { copyMatch } = postingActions(
    () => 1,
    () => PROFILE,
  );
  await copyMatch(FULL);
  const copied = await write.mock.calls[0]?.[0][0]?.parts['text/plain'];
  expect(copied).toContain(FULL.title);
  expect(copied).toContain('Berlin, DE; Prague, CZ');
  expect(copied).toContain('60,000');
  expect(copied).toContain('2099-12-31');
});

/** Saves a match from a tab; gives the pages that were opened for it, and what is to be told. */
async function pagesFor(incognito: boolean, isOpen = true): Promise<{ opened: object[]; told: string | undefined }> {
  const opened: object[] = [];
  fakeBrowser.tabs.get = ((id: number, done: (tab: object) => void) => done({ id, windowId: 3, incognito })) as never;
  fakeBrowser.tabs.create = ((page: object, done: () => void) => {
    opened.push(page);
    done();
  }) as never;
  const { reading, ...posting } = FULL;
  const answer = isOpen ? { posting: { ...posting, text: '', blocks: [] }, reading } : null;
  fakeBrowser.runtime.sendMessage = ((_message: object, done: (reply: object) => void) => done({ answer })) as never;
  const { saveMatch } = postingActions(
    () => 7,
    () => PROFILE,
  );
  const told = await saveMatch({ ...FULL, id: '0 secret-0' }, 'markdown');
  return { opened, told: told?.text };
}

test('from a private tab a match is saved without a page of ours: it would open in a window that is not private', async () => {
  expect(await pagesFor(true)).toEqual({ opened: [], told: expect.stringMatching(/\.md\b/) });
  expect(downloadFile).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining(FULL.title),
    'text/markdown',
    expect.stringMatching(/\.md$/),
  );
});

test('from a private tab whose posting is gone nothing is saved, and it is said', async () => {
  await expect(pagesFor(true, false)).rejects.toMatchObject({ code: 'postingClosed' });
  expect(downloadFile).not.toHaveBeenCalled();
});

test('from any other tab a page of ours saves it, and outlives the popup', async () => {
  expect(await pagesFor(false)).toEqual({
    opened: [{ url: expect.stringMatching(/dashboard\.html#tab=7.*format=markdown$/) }],
    told: undefined,
  });
  expect(downloadFile).not.toHaveBeenCalled();
});

test('Firefox opens it in the private window itself, which keeps no history', async () => {
  vi.stubEnv('FIREFOX', 'true');
  expect(await pagesFor(true)).toMatchObject({ opened: [{ url: expect.stringContaining('#tab=7'), windowId: 3 }] });
});
