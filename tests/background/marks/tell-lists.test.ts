import { afterEach, expect, test } from 'vitest';
import { tellLists } from '../../../entrypoints/background/marks/tell-lists';
import { calling, fakeBrowser, refusing } from '../../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
});

function showTabs(...tabs: object[]): void {
  fakeBrowser.tabs.query = calling(() => tabs);
}

test('every tab is asked to look again, but for those that the browser has put away', async () => {
  showTabs({ id: 1 }, { id: 2, discarded: true }, {}, { id: 3, discarded: false });
  const asked: [tabId: number, name: string][] = [];
  fakeBrowser.tabs.sendMessage = calling(((tabId: number, { name }: { name: string }) => {
    asked.push([tabId, name]);
    return { answer: null };
  }) as never);
  await tellLists();
  expect(asked).toEqual([
    [1, 'look-again'],
    [3, 'look-again'],
  ]);
});

test('tabs without a script of ours, which is most, are passed over', async () => {
  showTabs({ id: 1 }, { id: 2 });
  fakeBrowser.tabs.sendMessage = refusing('Receiving end does not exist.') as never;
  await expect(tellLists()).resolves.toBeUndefined();
});
