import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteCalls } from '../../../entrypoints/background/calls/site-calls';
import { inject, scanTab } from '../../../entrypoints/background/sites/inject';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

/** What was run in the tab, in its order. */
let ran: string[];
/** What each frame says that it shows; a frame that is not named answers nothing. */
let frames: Record<number, { keys: string[]; jobs?: string[] }>;

beforeEach(() => {
  ran = [];
  frames = { 0: { keys: [] }, 4: { keys: [] } };
  const into = ({
    target,
    files,
    func,
  }: {
    target: { tabId: number; allFrames: boolean };
    files?: string[];
    func?: object;
  }) => {
    ran.push(`${target.tabId} ${target.allFrames} ${files?.[0] ?? (func && 'function')}`);
    return [{ frameId: 0 }, { frameId: 4 }];
  };
  Object.assign(fakeBrowser, {
    scripting: { insertCSS: async (how: never) => void into(how), executeScript: async (how: never) => into(how) },
  });
  const answer = (_tab: number, _order: object, to: { frameId: number }) => {
    const shown = frames[to.frameId];
    return shown && { answer: shown };
  };
  fakeBrowser.tabs.sendMessage = calling(answer as never);
});
afterEach(() => {
  fakeBrowser.reset();
});

test('the style of marks is there before the script, in every frame', async () => {
  expect(await inject(7, 'scan.js')).toEqual([0, 4]);
  expect(ran).toEqual(['7 true assets/marks.css', '7 true scan.js']);
});

test('a tab that the reader asks for is told so before it is read', async () => {
  await scanTab(7);
  expect(ran).toEqual(['7 true function', '7 true assets/marks.css', '7 true scan-any.js']);
});

test.each<[string, typeof frames, boolean]>([
  ['no frame shows a posting', { 0: { keys: [] }, 4: { keys: [], jobs: [] } }, false],
  ['one shows a posting', { 0: { keys: [] }, 4: { keys: ['a'] } }, true],
  ['one shows a list of jobs', { 0: { keys: [], jobs: ['a'] } }, true],
  ['one answers and another does not', { 4: { keys: ['a'] } }, true],
  ['none answers', {}, false],
])('where %s, that is told', async (_what, shown, found) => {
  frames = shown;
  expect(await scanTab(7)).toEqual({ found });
});

test('a board is read on demand by its own script', async () => {
  expect(await siteCalls['read-board']({ tabId: 9 })).toBeNull();
  expect(ran).toContain('9 true scan.js');
});
