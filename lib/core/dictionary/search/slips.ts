/** Shorter words are too near to others. */
const SHORTEST = 4;
/** From here on two slips make no other word. */
const LONG = 8;

/** How many slips a word may have to be still that word. */
export function slipsAllowed(word: string): number {
  return word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;
}

/**
 * How many slips lie between two words: a letter missing, too many, changed, or two swapped; more than `most` is given as
 * `most + 1`. A first letter is mistyped only by being swapped.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return tooMany;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return tooMany;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? tooMany, tooMany);
}
