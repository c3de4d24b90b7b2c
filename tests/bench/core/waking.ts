import { spawnSync } from 'node:child_process';
import type { Figure, Measured } from '../figure';
import { medianOf } from '../median';
import { builtFile } from './built';
import { texts } from './texts';
import type { Waking } from './waking-process';

const ROUNDS = 9;
const READINGS = 4;
/** What the module may take besides, in milliseconds. */
const MODULE = 40;
const LENGTH = 5_000;

/** A worker that has just woken reads its first posting, in a process of its own each time, against the fourth it reads. */
export const wakingFigures: Figure[] = [
  { name: `waking: module, table and first reading less ${MODULE} ms, against the fourth reading`, most: 6, measure },
];

async function measure(): Promise<Measured> {
  const file = await builtFile('waking-process');
  const wakings = Array.from({ length: ROUNDS }, () => wakeOnce(file));
  const middle = (of: (one: Waking) => number) => medianOf(wakings.map(of)).toFixed(1);
  const readings = Array.from({ length: READINGS }, (_, i) => middle((one) => one.readings[i] ?? 0));
  return {
    pairs: wakings.map(({ module, table, readings: [first = 0, , , fourth = 0] }) => {
      return { ours: module + table + first - MODULE, other: fourth };
    }),
    also: [
      `module ${middle(({ module }) => module)}, table ${middle(({ table }) => table)}, readings ${readings.join(', ')} ms`,
    ],
  };
}

function wakeOnce(file: string): Waking {
  const all = texts().join('\n\n');
  const postings = Array.from({ length: READINGS }, (_, i) => all.slice(i * LENGTH, (i + 1) * LENGTH));
  const script = `const began = performance.now();
    const { wake } = await import(${JSON.stringify(file)});
    process.stdout.write(JSON.stringify(await wake(${JSON.stringify(postings)}, began)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Waking;
}
