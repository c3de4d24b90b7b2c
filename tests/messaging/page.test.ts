import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { orderPage } from '../../lib/messaging/background';
import { answerOrders } from '../../lib/messaging/page';
import { fakeBrowser } from '../fixtures/fake-browser';

const handlers = {
  paint: vi.fn(() => null),
  'show-mention': vi.fn(() => null),
  present: vi.fn(() => ({ keys: ['a'] })),
  describe: vi.fn(() => ({ tried: ['Lever .content: 0'] })),
  stop: vi.fn(() => null),
  'look-again': vi.fn(() => null),
  'hide-mention': vi.fn(() => null),
  'read-again': vi.fn((): null => {
    throw new Error('the page is gone');
  }),
};
let controller: AbortController;

/** What the browser does with an order to a tab: the listeners of its frame hear it. */
async function deliver(message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, {}, resolve).then((heard) => {
      if (!heard.includes(true as never)) resolve(undefined);
    });
  });
}

beforeEach(() => {
  controller = new AbortController();
  answerOrders(handlers, controller.signal);
  fakeBrowser.tabs.sendMessage = ((_tab: number, message: unknown, _to: object, called: (reply: unknown) => void) => {
    void deliver(message).then(called);
  }) as never;
});

afterEach(() => {
  controller.abort();
});

it('answers the orders of the background', async () => {
  expect(await orderPage(7, 0, 'present', {})).toEqual({ keys: ['a'] });
  await orderPage(7, undefined, 'paint', { key: 'a', marks: [] });
  expect(handlers.paint).toHaveBeenCalledExactlyOnceWith({ key: 'a', marks: [] });
});

it('says what went wrong', async () => {
  await expect(orderPage(7, 0, 'read-again', {})).rejects.toThrow('the page is gone');
});

it.each([
  { to: 'background', name: 'present', call: {} },
  { to: 'page', name: 'toString', call: {} },
  { to: 'page', name: '__proto__', call: {} },
  { to: 'page', name: 'unknown', call: {} },
  'present',
])('leaves %j to others', async (message) => {
  expect(await deliver(message)).toBeUndefined();
});

it('hears nothing more once it was ended', async () => {
  controller.abort();
  await expect(orderPage(7, 0, 'present', {})).rejects.toThrow('Nobody answered.');
});
