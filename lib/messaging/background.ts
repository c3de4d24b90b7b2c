import { browser } from 'wxt/browser';
import { readerError } from '../core/reader-error';
import { validate, validateAsked } from '../core/validate';
import { pageCallSchemas, windowCallSchemas } from './call-schemas';
import { takeDirectly } from './direct';
import { answerIn, isEnvelope, LEAVING, MARKING, replyOf } from './envelope';
import { ownAddress } from './own-address';
import type { PageCalls, PageOrders, WindowCalls } from './protocol';

/** Longer ones are refused when their turn comes. */
const LONGEST_KEY = 200;

/** The frame a page call came from, as the browser says it; nothing of it is said by the page. */
export interface PageSender {
  tabId: number;
  frameId: number;
  /** The address of the frame's document; empty where the browser does not say it. */
  url: string;
  /** The origin it runs with: that of the page around it for a frame without an address of its own. */
  origin: string;
  /** True for a tab of a private window. */
  isPrivate: boolean;
}

/** What the background does for pages and for windows. */
export interface BackgroundHandlers {
  pages: {
    [K in keyof PageCalls]: (call: Parameters<PageCalls[K]>[0], from: PageSender) => Promise<ReturnType<PageCalls[K]>>;
  };
  /** Runs what a page asked when its tab has its turn; `about` is the same for what a newer one may stand for. At once where absent. */
  inTurn?: <T>(tabId: number, about: string, work: () => Promise<T>) => Promise<T>;
  windows: { [K in keyof WindowCalls]: (call: Parameters<WindowCalls[K]>[0]) => Promise<ReturnType<WindowCalls[K]>> };
}

/** The parts of the browser's `MessageSender` that tell a page from a window. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** In the background: answers every message of ours, each by the handlers of its kind of sender. */
export function answerCalls(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    if (!isEnvelope(message, 'background') || sender.id !== browser.runtime.id) return undefined;
    return replyOf(() => dispatch(message.name, message.call, sender, handlers));
  }) as never);
  takeDirectly(({ name, call }) => replyOf(() => dispatch(name, call, { url: ownAddress() }, handlers)));
}

/** Hears of a frame. */
type FrameHeard = (from: Pick<PageSender, 'tabId' | 'frameId'>) => void;

/** In the background: hears of frames that go, with their postings, and of those that have painted their first mark. */
export function hearFrames(left: FrameHeard, marking: FrameHeard): void {
  const hear = new Map([
    [LEAVING, left],
    [MARKING, marking],
  ]);
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    const tabId = sender?.tab?.id;
    if (sender?.id !== browser.runtime.id || tabId === undefined) return;
    hear.get(name)?.({ tabId, frameId: sender.frameId ?? 0 });
  });
}

/** Validates a call and hands it on. A page can reach the page calls only: what is a window's is refused there. */
export function dispatch(name: string, call: unknown, sender: Sender, handlers: BackgroundHandlers): Promise<unknown> {
  const ours = sender.url?.startsWith(ownAddress()) ?? false;
  if (ours && Object.hasOwn(windowCallSchemas, name)) {
    const known = name as keyof WindowCalls;
    return handlers.windows[known](validateAsked<unknown>(windowCallSchemas[known], call, malformed(name)) as never);
  }
  const tabId = sender.tab?.id;
  if (!ours && tabId !== undefined && Object.hasOwn(pageCallSchemas, name)) {
    const known = name as keyof PageCalls;
    const from: PageSender = {
      tabId,
      frameId: sender.frameId ?? 0,
      url: sender.url ?? '',
      origin: sender.origin ?? '',
      isPrivate: sender.tab?.incognito ?? false,
    };
    // Checking what a page says takes its time, too.
    const work = async () =>
      handlers.pages[known](validate<unknown>(pageCallSchemas[known], call, malformed(name)) as never, from);
    return handlers.inTurn ? handlers.inTurn(tabId, `${from.frameId} ${aboutIn(known, keyIn(call))}`, work) : work();
  }
  throw new Error(`The call “${name}” is not for this sender.`);
}

/** What a call of a page is about within its frame: the same for what a newer one may stand for. */
export function aboutIn(name: keyof PageCalls, key: string): string {
  return `${name} ${key}`;
}

/** From the background: asks the page script of one frame, or of whichever frame answers first. Rejects where none does. */
export async function orderPage<K extends keyof PageOrders>(
  tabId: number,
  frameId: number | undefined,
  name: K,
  call: Parameters<PageOrders[K]>[0],
): Promise<ReturnType<PageOrders[K]>> {
  const frame = frameId === undefined ? {} : { frameId };
  const reply = await browser.tabs.sendMessage(tabId, { to: 'page', name, call }, frame).catch(() => {
    throw readerError('pageGone', 'The page does not answer. Reload it, then try again.');
  });
  return answerIn(reply) as ReturnType<PageOrders[K]>;
}

/** What a call of a page is about in its frame, as far as it says so: nothing of it is checked yet. */
function keyIn(call: unknown): string {
  const { key = '' } = (call ?? {}) as { key?: unknown };
  return typeof key === 'string' ? key.slice(0, LONGEST_KEY) : '';
}

function malformed(name: string): string {
  return `The call “${name}” is malformed`;
}
