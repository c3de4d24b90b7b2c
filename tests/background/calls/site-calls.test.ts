import { afterEach, expect, test } from 'vitest';
import { siteCalls } from '../../../entrypoints/background/calls/site-calls';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { fakeBrowser } from '../../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
});

test('ST-06: two windows that set two different things at once both win', async () => {
  await Promise.all([
    siteCalls['save-settings']({ oneColour: true }),
    siteCalls['save-settings']({ unmarkedHosts: ['a.example'] }),
  ]);
  expect(await siteCalls['get-settings']({})).toEqual({
    ...DEFAULT_SETTINGS,
    oneColour: true,
    unmarkedHosts: ['a.example'],
  });
});
