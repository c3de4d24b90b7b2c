import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boardOfTab } from '../../../entrypoints/background/sites/board-of-tab';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

let tried: unknown;

beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: { tried } })));
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test.each([
  ['https://www.linkedin.com/feed/', 'LinkedIn'],
  ['https://jobs.lever.co/tidewater', 'Lever'],
  ['https://jobs.lever.co.evil.example/', undefined],
  ['https://example.com/', undefined],
])('a board is known by the address %s', async (address, board) => {
  tried = ['Workday JSON-LD: 0'];
  expect(await boardOfTab(7, address)).toBe(board);
});

test.each([
  [["Greenhouse: not a posting's address", 'Greenhouse JSON-LD: 0'], 'Greenhouse'],
  [['Structured data JSON-LD: 0'], undefined],
  [['Leverage: 1'], undefined],
  [['<b>Evil</b>'], undefined],
  [{ evil: true }, undefined],
])('where the address is not told, by what the page script tried: %j', async (lines, board) => {
  tried = lines;
  expect(await boardOfTab(7)).toBe(board);
});
