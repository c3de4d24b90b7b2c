import { afterEach, expect, test, vi } from 'vitest';
import { pageRuntime } from '../../lib/messaging/page-browser';

const runtime = { id: 'skillmark' };

afterEach(() => vi.unstubAllGlobals());

test('is the browser’s own where there is one, else that of Chrome', () => {
  vi.stubGlobal('chrome', { runtime: { id: 'other' } });
  vi.stubGlobal('browser', { runtime });
  expect(pageRuntime()).toBe(runtime);
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime });
  expect(pageRuntime()).toBe(runtime);
});

test('HP-03: an element of the page that is named `browser` is not taken for it', () => {
  vi.stubGlobal('browser', { localName: 'a', runtime: undefined });
  vi.stubGlobal('chrome', { runtime });
  expect(pageRuntime()).toBe(runtime);
});

test('is nothing once the extension is gone', () => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {});
  expect(pageRuntime()).toBeUndefined();
});
