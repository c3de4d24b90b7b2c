import { isEnvelope, LEAVING, MARKING } from './envelope';
import { pageRuntime } from './page-browser';
import type { PageCalls, PageOrders } from './protocol';

/** From the page script: asks the background. Rejects when it does not answer, or has failed: no reader is told why, so that is left behind. */
export async function callBackground<K extends keyof PageCalls>(
  name: K,
  call: Parameters<PageCalls[K]>[0],
): Promise<ReturnType<PageCalls[K]>> {
  const reply = await pageRuntime()?.sendMessage({ to: 'background', name, call });
  if (!Object.hasOwn(reply ?? {}, 'answer')) throw new Error(name);
  return (reply as { answer: ReturnType<PageCalls[K]> }).answer;
}

/** From the page script, while its page goes: the background hears that this frame's postings are gone. An answer could not come any more. */
export function tellOfLeaving(): void {
  pageRuntime()?.connect({ name: LEAVING });
}

/** From the page script, when it has painted its first mark: the background hears that the style of marks is wanted in this frame. */
export function tellOfMarking(): void {
  pageRuntime()?.connect({ name: MARKING });
}

/** In the page script: answers the background until the signal ends it. */
export function answerOrders(handlers: PageOrders, signal: AbortSignal): void {
  const heard = (message: unknown, _sender: unknown, answer: (reply: unknown) => void): true | undefined => {
    if (!isEnvelope(message, 'page') || !Object.hasOwn(handlers, message.name)) return undefined;
    const handle = handlers[message.name as keyof PageOrders] as (call: unknown) => unknown;
    try {
      answer({ answer: handle(message.call) });
    } catch (error) {
      answer({ error: (error as Error).message });
    }
    return true;
  };
  pageRuntime()?.onMessage.addListener(heard as never);
  signal.addEventListener('abort', () => pageRuntime()?.onMessage?.removeListener(heard as never));
}
