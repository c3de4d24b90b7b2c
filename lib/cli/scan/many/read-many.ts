import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { InOrder } from './in-order';
import type { Outcome, Task } from './task';
import { readInThread } from './threads';

/** A thread takes longer to start than fewer files than these take to read. */
const FEWEST = 48;

/** Where files are read beside this thread: the module that threads run, and how many processors there are. */
export interface Surroundings {
  module: string;
  processors?: number | undefined;
}

/**
 * What becomes of each file, in the order of the files and each as soon as it is read: by this thread and, where there are
 * many files, by one more for each further processor. `work` is what this thread does.
 */
export async function* readMany(
  files: string[],
  task: Task,
  work: (file: string) => Promise<Outcome>,
  { module, processors = availableParallelism() }: Surroundings,
): AsyncGenerator<Outcome> {
  const order = new InOrder<Outcome>(files.length);
  const more = files.length < FEWEST ? 0 : Math.min(processors - 1, Math.ceil(files.length / FEWEST));
  const threads = Array.from({ length: more }, () => readInThread(module, task, files, order));
  const readers = Promise.all([readHere(), ...threads]).then(readHere);
  yield* order.results();
  await readers;

  async function readHere(): Promise<void> {
    for (let places = await order.take(1); places.length > 0; places = await order.take(1)) {
      for (const place of places) order.put(place, await work(files[place] ?? ''));
      // Between two files the threads are heard.
      await setImmediate();
    }
  }
}
