import { afterEach, expect, test, vi } from 'vitest';
import { chromiumPath, firefoxPath } from '../../lib/build/browser-path';

afterEach(() => vi.unstubAllEnvs());

test('a browser that is named is taken', () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(chromiumPath()).toBe(process.execPath);
});

test('a name without a file behind it is said to be one', () => {
  vi.stubEnv('FIREFOX', '/nowhere/firefox');
  expect(firefoxPath).toThrow('$FIREFOX names /nowhere/firefox, and there is no such file.');
});

test('where there is none, the message says what to install', () => {
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('PATH', '/nowhere');
  expect(chromiumPath).toThrow('apt-get install chromium');
});
