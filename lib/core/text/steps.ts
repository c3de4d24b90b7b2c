/** Work in steps between which others may be let in; each is short whatever is read. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Says after a step what is to be waited for before the next; nothing where it may go on. */
export type Rest = () => Promise<void> | undefined;

/** Does the steps one after the other, and waits between them as `rest` says. */
export async function withRests<T>(steps: Steps<T>, rest: Rest): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    const others = rest();
    if (others) await others;
    step = steps.next();
  }
  return step.value;
}
