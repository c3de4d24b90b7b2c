import { errorText } from '../../lib/ui/text/error-text';

/** Does one part of the work, again where it was done before. Of several at a time the last one counts: `isWanted` says whether this is it. */
export type Attempt = (part: string, work: (isWanted: () => boolean) => Promise<unknown>) => Promise<void>;

/** Makes a way to do work that may fail, part by part: what went wrong first is told until the same part goes well. */
export function attempts(tell: (failed: string | undefined) => void): Attempt {
  const failures = new Map<string, string>();
  const turns = new Map<string, number>();
  return async (part, work) => {
    const mine = (turns.get(part) ?? 0) + 1;
    turns.set(part, mine);
    const isWanted = () => turns.get(part) === mine;
    const failure = await work(isWanted).then(
      () => undefined,
      (error) => errorText(error),
    );
    if (!isWanted()) return;
    if (failure === undefined) failures.delete(part);
    else failures.set(part, failure);
    tell([...failures.values()][0]);
  };
}
