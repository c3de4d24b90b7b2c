/**
 * Makes a function that asks, and gives on the answer. While one question is open all further ones are joined to a single one
 * after it: no answer overtakes another, and who answers is not asked faster than it can.
 */
export function oneAtATime<Answer>(ask: () => Promise<Answer>, give: (answer: Answer) => void): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    if (waiting) return waiting;
    const mine = last.then(async () => {
      waiting = undefined;
      give(await ask());
    });
    waiting = mine;
    last = mine.catch(() => undefined);
    return mine;
  };
}
