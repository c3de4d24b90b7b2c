/** How many write to the storage now: what is read meanwhile may be old. */
let writers = 0;
/** How often anything held was forgotten. */
let turns = 0;
const FORGETTING = new Set<() => void>();

/** Makes a function that reads once, and gives the same again until somebody writes. For what is read and written in one place alone. */
export function held<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { value: T } | undefined;
  FORGETTING.add(() => {
    last = undefined;
  });
  return async () => {
    if (last) return last.value;
    const before = turns;
    const value = await read();
    if (writers === 0 && turns === before) last = { value };
    return value;
  };
}

/** Runs what writes to the storage: nothing is held while it does, since others may hear of it before it is done. */
export async function writing<R>(write: () => Promise<R>): Promise<R> {
  writers++;
  forgetHeld();
  try {
    return await write();
  } finally {
    writers--;
    forgetHeld();
  }
}

/** Has everything be read anew. */
export function forgetHeld(): void {
  turns++;
  for (const forget of FORGETTING) forget();
}
