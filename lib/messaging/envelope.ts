import { type ErrorParts, ReaderError, readerError } from '../core/reader-error';

/** A message of ours: to whom, which call of the protocol, and its one argument. */
export interface Envelope {
  to: 'background' | 'page';
  name: string;
  call: unknown;
}

/** What comes back: errors cross as text, since browsers differ in what they make of an `Error`; one for the reader with its code and parts. */
export type Reply = { answer: unknown } | { error: string; code?: string; parts?: ErrorParts };

/** The most characters that are taken over of what an error says, and of a part; and how many parts. */
const LONGEST_PART = 500;
const MOST_PARTS = 10;

/** The name of the connection that a page script opens when its page goes, and that nothing is sent through. */
export const LEAVING = 'leaving';

/** The same of the connection that a page script opens when it has painted its first mark. */
export const MARKING = 'marking';

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
    if (Object.hasOwn(reply, 'error')) throw errorIn(reply as { error: unknown; code?: unknown; parts?: unknown });
  }
  throw readerError('unanswered', 'Nobody answered.');
}

/** Runs a handler and packs what it gives, or what it throws, into a reply. */
export async function replyOf(handle: () => unknown): Promise<Reply> {
  try {
    return { answer: (await handle()) ?? null };
  } catch (error) {
    if (error instanceof ReaderError) return { error: error.message, code: error.code, parts: error.parts };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The other side may be a page's: nothing but a few short texts and numbers is taken over. */
function errorIn({ error, code, parts }: { error: unknown; code?: unknown; parts?: unknown }): Error {
  const message = String(error).slice(0, LONGEST_PART);
  if (typeof code !== 'string' || !/^[a-z]{1,40}$/i.test(code)) return new Error(message);
  const usable: ErrorParts = {};
  for (const [name, part] of Object.entries(parts ?? {}).slice(0, MOST_PARTS)) {
    if (typeof part === 'number') usable[name] = part;
    else if (typeof part === 'string') usable[name] = part.slice(0, LONGEST_PART);
  }
  return new ReaderError(code, message, usable);
}
