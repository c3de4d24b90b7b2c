import { expect, test } from 'vitest';
import { progressOn } from '../../../../lib/cli/scan/many/progress';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, 3_000, () => time);
  const at = (now: number, done: number) => {
    time = now;
    progress.told(done);
  };
  return { written, at, clear: progress.clear };
}

test('on a terminal one line says how far it has come, not at once and not all the time, and is taken away', () => {
  const { written, at, clear } = terminal(true);
  at(100, 1);
  clear();
  expect(written).toEqual([]);
  at(800, 150);
  at(820, 160);
  at(1_000, 300);
  at(2_000, 3_000);
  clear();
  clear();
  expect(written).toEqual(['\r\u001b[K150 of 3000 files, 5 %', '\r\u001b[K300 of 3000 files, 10 %', '\r\u001b[K']);
});

test('elsewhere, where lines stay, only long work says a few', () => {
  const { written, at, clear } = terminal(false);
  at(4_900, 100);
  at(5_000, 120);
  at(9_000, 200);
  at(10_000, 1_500);
  at(20_000, 3_000);
  clear();
  expect(written).toEqual(['120 of 3000 files, 4 %\n', '1500 of 3000 files, 50 %\n']);
});
