/** Work in steps between which others may be let in; each is short whatever is read. */
export type Steps<T> = Generator<undefined, T>;

/** So many things of which each is quickly done are done in a step. */
export const AT_A_TIME = 16;

/** Does something with each of very many, some of them in a step. */
export function* forEach<T>(all: readonly T[], work: (one: T, i: number) => void): Steps<void> {
  for (const [i, one] of all.entries()) {
    if (i % AT_A_TIME === AT_A_TIME - 1) yield;
    work(one, i);
  }
}

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
