import { afterAll, beforeAll, expect, test } from 'vitest';
import { growthOf } from './patterns';

const WRITTEN = RegExp;
const made: RegExp[] = [];

beforeAll(async () => {
  globalThis.RegExp = new Proxy(WRITTEN, {
    construct(target, args, newTarget) {
      const one: RegExp = Reflect.construct(target, args, newTarget);
      made.push(one);
      return one;
    },
  });
  const modules = import.meta.glob(['../../lib/{boards,core,formats}/**/*.ts', '!**/*.d.ts']);
  await Promise.all(Object.values(modules).map((load) => load()));
});
afterAll(() => {
  globalThis.RegExp = WRITTEN;
});

/** Those whose texts are cut to some dozen characters: what may stand between two members of a list (`neighbours.ts`). */
const CUT = ['o\\s+in\\s+alternativa'];

test('LS-05: no pattern that is put together takes its text apart in several ways', () => {
  expect(made.length).toBeGreaterThan(20);
  const slow = made.filter(
    (one) => ['ways', 'endless'].includes(growthOf(one) ?? '') && !CUT.some((words) => one.source.includes(words)),
  );
  expect(slow.map((one) => `${one}`)).toEqual([]);
});
