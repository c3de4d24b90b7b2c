import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure, Measured, Pair } from '../figure';
import { medianOf } from '../median';
import { texts } from './texts';

const FILES = 3_000;
/** The characters of each: so short that one core is done in some seconds. */
const LENGTH = 600;
const ROUNDS = 6;
/** Two cores are to be 1.7 times as fast as one. */
const MOST = 0.59;

/** Many files read by `npm run scan` with two processors against one. */
export const scanFigures: Figure[] = [
  { name: `scan: ${FILES} files, two processors against one`, most: MOST, measure },
];

async function measure(): Promise<Measured> {
  if (availableParallelism() < 2) throw new Error('There is one processor only.');
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-scan-'));
  try {
    const files = writeFiles(folder);
    // The command is built before anything is timed.
    scan(files.slice(0, 1), 1);
    const pairs: Pair[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const first = round % 2 === 0 ? 1 : 2;
      const times = new Map([first, 3 - first].map((jobs) => [jobs, scan(files, jobs)]));
      pairs.push({ ours: times.get(2) ?? 0, other: times.get(1) ?? 0 });
    }
    const [two, one] = [medianOf(pairs.map(({ ours }) => ours)), medianOf(pairs.map(({ other }) => other))];
    return {
      pairs,
      also: [`${two.toFixed(0)} ms against ${one.toFixed(0)} ms: ${(one / two).toFixed(2)} times as fast`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const all = texts().join('\n\n');
  return Array.from({ length: FILES }, (_, i) => {
    const file = join(folder, `${i}.txt`);
    const at = (i * LENGTH) % Math.max(1, all.length - LENGTH);
    writeFileSync(file, all.slice(at, at + LENGTH));
    return file;
  });
}

/** How many milliseconds a scan takes. Throws what it complains of. */
function scan(files: string[], jobs: number): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['lib/cli/run.mjs', 'scan', '--jobs', String(jobs), ...files],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr.split('\n')[0]);
  return performance.now() - began;
}
