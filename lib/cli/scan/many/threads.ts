import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { InOrder } from './in-order';
import type { Outcome, Task } from './task';

/** How many files a thread is given at a time: few enough that all end together, enough that asking costs nothing. */
const BATCH = 8;

interface Given {
  places: number[];
  files: string[];
}

/** What a thread is started with. */
interface Start {
  scan: Task;
}

/**
 * Reads files in a thread of its own, which runs `module`, until none are left. What it had when it died is given back, and
 * somebody else reads it. Resolves when the thread has ended.
 */
export async function readInThread(
  module: string,
  task: Task,
  files: string[],
  order: InOrder<Outcome>,
): Promise<void> {
  const start: Start = { scan: task };
  const thread = new Worker(module, { workerData: start });
  let given: number[] = [];
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => resolve());
    // What is wrong with one thread is no reason to stop: it leaves its files to the others.
    thread.once('error', () => resolve());
  });
  thread.on('message', async (outcomes: Outcome[]) => {
    const places = given;
    given = [];
    for (const [i, place] of places.entries()) order.put(place, outcomes[i] ?? { wrong: 'not read' });
    given = await order.take(BATCH);
    if (given.length === 0) return void thread.terminate();
    thread.postMessage({ places: given, files: given.map((place) => files[place] ?? '') } satisfies Given);
  });
  await ended;
  order.giveBack(given);
}

/** In a thread that `readInThread` has started: answers what it is given; the first answer, to nothing, says that it is ready. Elsewhere it does nothing. */
export function answerInThread(makeWork: (task: Task) => (file: string) => Promise<Outcome>): void {
  const port = parentPort;
  if (isMainThread || !port || !isStart(workerData)) return;
  const work = makeWork(workerData.scan);
  port.on('message', async ({ files }: Given) => {
    const outcomes: Outcome[] = [];
    for (const file of files) outcomes.push(await work(file));
    port.postMessage(outcomes);
  });
  port.postMessage([]);
}

function isStart(data: unknown): data is Start {
  return typeof data === 'object' && data !== null && 'scan' in data;
}
