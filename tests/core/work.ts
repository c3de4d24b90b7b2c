/** Calls that are counted by their result's length: each copies it. */
const COPYING = ['slice', 'substring', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase', 'normalize', 'trim'];
/** Calls that are counted by the length of the text they are called on: each may look at all of it. */
const LOOKING = ['matchAll', 'match', 'split', 'search', 'replace', 'replaceAll', 'indexOf', 'lastIndexOf', 'includes'];
/** Calls that are counted by the length of the list they are called on. */
const LISTS = ['filter', 'map', 'flatMap', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'slice'];

type Method = (this: { length: number }, ...args: unknown[]) => unknown;

/**
 * How much work a function does, counted and not timed: the characters and members that the calls of text, patterns and lists it makes
 * could have passed. The same on each machine; what a loop passes by itself is not counted.
 */
export function workOf(run: () => unknown): number {
  let work = 0;
  let isCounting = true;
  const restore: (() => void)[] = [];
  const wrap = (
    owner: object,
    name: string,
    cost: (self: { length: number }, args: unknown[], result: unknown) => number,
  ) => {
    const was = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const method = was.value as Method;
    Object.defineProperty(owner, name, {
      ...was,
      value: function (this: { length: number }, ...args: unknown[]) {
        const result = method.apply(this, args);
        if (isCounting) {
          isCounting = false;
          work += 1 + cost(this, args, result);
          isCounting = true;
        }
        return result;
      },
    });
    restore.push(() => Object.defineProperty(owner, name, was));
  };
  for (const name of new Set([...COPYING, ...LOOKING]))
    wrap(String.prototype, name, (self, [, from], result) => {
      if (name === 'indexOf' || name === 'lastIndexOf') return searched(name, self.length, from, result as number);
      const copied = COPYING.includes(name) ? (result as string).length : 0;
      return copied + (LOOKING.includes(name) ? self.length : 0);
    });
  for (const name of ['exec', 'test'])
    wrap(RegExp.prototype, name, (self, [text]) => {
      const { sticky, global } = self as unknown as RegExp;
      return sticky || global ? 1 : String(text).length;
    });
  for (const name of LISTS) wrap(Array.prototype, name, (self) => self.length);
  try {
    run();
  } finally {
    for (const one of restore.toReversed()) one();
  }
  return work;
}

/** How far a search goes from where it begins: to what it finds, or to the end. */
function searched(name: 'indexOf' | 'lastIndexOf', length: number, from: unknown, found: number): number {
  if (name === 'indexOf') return (found < 0 ? length : found) - (typeof from === 'number' ? Math.min(from, length) : 0);
  return (typeof from === 'number' ? Math.min(from, length) : length) - Math.max(found, 0);
}
