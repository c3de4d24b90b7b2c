import type { Tab } from './driven';

/** Sends a call to the background from a page of ours and gives its reply as it comes: `{ answer }` or `{ error }`. */
export function call(own: Tab, name: string, argument: unknown): Promise<{ answer?: unknown; error?: string }> {
  return own.run(
    (message) => {
      type Api = { runtime: { sendMessage: (message: unknown) => Promise<{ answer?: unknown; error?: string }> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { to: 'background', name, call: argument },
  );
}
