import { expect, it } from 'vitest';
import { ownAddress } from '../../lib/messaging/own-address';
import { fakeBrowser } from '../fixtures/fake-browser';

it('gives the address of a file of ours, and of all of them', () => {
  expect(ownAddress('popup.html')).toBe(`chrome-extension://${fakeBrowser.runtime.id}/popup.html`);
  expect(ownAddress()).toBe(`chrome-extension://${fakeBrowser.runtime.id}/`);
});
