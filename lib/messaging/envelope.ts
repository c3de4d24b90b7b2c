/** A message of ours: to whom, which call of the protocol, and its one argument. */
export interface Envelope {
  to: 'background' | 'page';
  name: string;
  call: unknown;
}

/** What comes back: errors cross as text, since browsers differ in what they make of an `Error`. */
export type Reply = { answer: unknown } | { error: string };

/** The name of the connection that a page script opens when its page goes, and that nothing is sent through. */
export const LEAVING = 'leaving';

/** True for what looks like a message of ours to `to`; its content is still to be validated. */
export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to: said, name } = message as Partial<Envelope>;
  return said === to && typeof name === 'string' && Object.hasOwn(message, 'call');
}

/** The answer in a reply; throws what the other side said went wrong, or that nobody answered. */
export function answerIn(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null) {
    if (Object.hasOwn(reply, 'answer')) return (reply as { answer: unknown }).answer;
    if (Object.hasOwn(reply, 'error')) throw new Error(String((reply as { error: unknown }).error));
  }
  throw new Error('Nobody answered.');
}

/** Runs a handler and packs what it gives, or what it throws, into a reply. */
export async function replyOf(handle: () => unknown): Promise<Reply> {
  try {
    return { answer: (await handle()) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
