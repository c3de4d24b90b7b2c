import { browser } from 'wxt/browser';
import { ReaderError, readerError } from '../core/reader-error';
import { askDirectly } from './direct';
import { answerIn, type Envelope } from './envelope';
import type { WindowCalls } from './protocol';

/** In milliseconds. A background that was stopped starts first, which takes seconds where the machine has much else to do. */
const PATIENCE = 10_000;
/** In milliseconds: how long a background is waited for that was asked directly, and may have been ended meanwhile. */
const DIRECT_PATIENCE = 1_000;

/** From one of our windows: asks the background. Rejects with what went wrong, or after ten seconds without an answer. */
export async function askBackground<K extends keyof WindowCalls>(
  name: K,
  call: Parameters<WindowCalls[K]>[0],
): Promise<ReturnType<WindowCalls[K]>> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(readerError('noAnswer', 'The background did not answer.')), PATIENCE);
  try {
    const reply = await Promise.race([sent({ to: 'background', name, call }), late]);
    return answerIn(reply) as ReturnType<WindowCalls[K]>;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this is the error of a question that nobody answered, and not one of who answered. */
export function isSilence(error: unknown): boolean {
  return error instanceof ReaderError && ['noAnswer', 'unanswered'].includes(error.code);
}

/** Sent at once, so that questions reach the background in the order they are asked. */
function sent(message: Envelope): Promise<unknown> {
  // Only what asks, and changes nothing, is sent directly: it may be sent again.
  const reply = message.name.startsWith('get-') ? askDirectly(message) : undefined;
  return reply ? inTime(reply).then((answered) => answered ?? sentAsMessage(message)) : sentAsMessage(message);
}

/** What comes of it in time, else nothing: of a background that ends meanwhile nothing comes, or an error. */
function inTime(reply: Promise<unknown>): Promise<unknown> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(late.resolve, DIRECT_PATIENCE);
  return Promise.race([reply.catch(() => undefined), late.promise]).finally(() => clearTimeout(timer));
}

/** What the browser says where nobody listens is for developers. */
async function sentAsMessage(message: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => {
    throw readerError('unanswered', 'Nobody answered.');
  });
}
