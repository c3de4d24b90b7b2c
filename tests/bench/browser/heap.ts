import type { BrowserContext, Page } from 'playwright-core';

/** Sends a command of the browser's protocol to one page or worker; `heard` is given each part of a heap snapshot. */
interface Wire {
  send: (method: string) => Promise<unknown>;
  parts: string[];
  close: () => Promise<void>;
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[] } };
  nodes: number[];
}

/** What a page, or the extension's worker, has in memory once garbage is gone, in bytes: all nodes of a heap snapshot, array buffers among them. Throws where there is no such worker. */
export async function heapOf(context: BrowserContext, where: Page | 'worker'): Promise<number> {
  const wire = where === 'worker' ? await workerWire(context) : await pageWire(context, where);
  try {
    await wire.send('HeapProfiler.collectGarbage');
    await wire.send('HeapProfiler.takeHeapSnapshot');
    return sizeOf(JSON.parse(wire.parts.join('')) as Snapshot);
  } finally {
    await wire.close();
  }
}

function sizeOf({ snapshot, nodes }: Snapshot): number {
  const fields = snapshot.meta.node_fields;
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let at = size; at < nodes.length; at += fields.length) sum += nodes[at] ?? 0;
  return sum;
}

async function pageWire(context: BrowserContext, page: Page): Promise<Wire> {
  const session = await context.newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  return { send: (method) => session.send(method as never), parts, close: () => session.detach() };
}

/** The library reaches pages only: a worker's messages go through the browser's own session. */
async function workerWire(context: BrowserContext): Promise<Wire> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be reached.');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!target) throw new Error('The background is not awake.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
  const parts: string[] = [];
  const answers = new Map<number, (answer: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, method, params, result } = JSON.parse(message);
    if (method === 'HeapProfiler.addHeapSnapshotChunk') parts.push(params.chunk);
    answers.get(id)?.(result);
  });
  let last = 0;
  const send = (method: string) => {
    const id = ++last;
    const answered = new Promise((resolve) => answers.set(id, resolve));
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) })
      .then(() => answered);
  };
  return { send, parts, close: () => session.detach() };
}
