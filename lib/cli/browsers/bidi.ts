/** A connection that speaks WebDriver BiDi, the protocol Firefox is driven by. */
export interface Bidi {
  /** Sends a command. Throws what the browser answers where it refuses. */
  // biome-ignore lint/suspicious/noExplicitAny: the protocol has hundreds of shapes and a few of them are used.
  send: (method: string, params?: object) => Promise<any>;
  /** Calls `listener` for every event of that name. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  on: (event: string, listener: (params: any) => void) => void;
  /** Whether nothing more can be sent. */
  isLost: () => boolean;
  close: () => void;
}

/** Connects to the address a browser printed. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = () => failed(new Error(`No answer at ${address}.`));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, (params: unknown) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'event') listeners.get(message.method)?.(message.params);
    else if (message.type === 'error') call?.reject(new Error(`${message.error}: ${message.message}`));
    else call?.resolve(message.result);
  };
  socket.onclose = () => {
    for (const call of waiting.values()) call.reject(new Error('The browser has gone.'));
  };
  return {
    send: (method, params = {}) => {
      // What is sent into a closed connection is never answered.
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('The browser has gone.'));
      const call = Promise.withResolvers<unknown>();
      last += 1;
      waiting.set(last, call);
      socket.send(JSON.stringify({ id: last, method, params }));
      return call.promise;
    },
    on: (event, listener) => void listeners.set(event, listener as (params: unknown) => void),
    isLost: () => socket.readyState !== WebSocket.OPEN,
    close: () => socket.close(),
  };
}
