import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packed from 'virtual:skills';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import type { Figure } from '../figure';
import { medianOf } from '../median';
import { builtFile } from './built';
import { texts } from './texts';
import type { Waking } from './waking-process';

const ROUNDS = 9;
const READINGS = 4;
/** What the module may take besides, in milliseconds. */
const MODULE = 40;
const LENGTH = 5_000;

/** A worker that has just woken opens its table and reads its first posting, in a process of its own each time, against the fourth it reads, and against JSON.parse of the dictionary. */
export const wakingFigures: Figure[] = [
  {
    name: `waking: module, table and first reading less ${MODULE} ms, against the fourth reading`,
    most: 6,
    measure: async () => {
      const wakings = await all();
      const readings = Array.from({ length: READINGS }, (_, i) => middle(wakings, (one) => one.readings[i] ?? 0));
      const [module, table] = [middle(wakings, (one) => one.module), middle(wakings, (one) => one.table)];
      return {
        pairs: wakings.map(({ module, table, readings: [first = 0, , , fourth = 0] }) => {
          return { ours: module + table + first - MODULE, other: fourth };
        }),
        also: [`module ${module}, table ${table}, readings ${readings.join(', ')} ms`],
      };
    },
  },
  {
    name: `waking: the module alone against ${MODULE} ms`,
    most: 1,
    measure: async () => ({ pairs: (await all()).map(({ module }) => ({ ours: module, other: MODULE })), also: [] }),
  },
  {
    name: 'waking: the first reading alone against the fourth',
    most: 6,
    measure: async () => ({
      pairs: (await all()).map(({ readings: [first = 0, , , fourth = 0] }) => ({ ours: first, other: fourth })),
      also: [],
    }),
  },
  {
    name: 'waking: the table opened against JSON.parse of the dictionary',
    most: 2,
    measure: async () => {
      const wakings = await all();
      const [table, parsed] = [middle(wakings, (one) => one.table), middle(wakings, (one) => one.parsed)];
      return {
        pairs: wakings.map(({ table, parsed }) => ({ ours: table, other: parsed })),
        also: [`${table} ms against ${parsed} ms`],
      };
    },
  },
];

let woken: Promise<Waking[]> | undefined;

/** The same processes for both figures. */
function all(): Promise<Waking[]> {
  woken ??= builtFile('waking-process').then((file) => Array.from({ length: ROUNDS }, () => wakeOnce(file)));
  return woken;
}

function middle(wakings: Waking[], of: (one: Waking) => number): string {
  return medianOf(wakings.map(of)).toFixed(1);
}

function wakeOnce(file: string): Waking {
  const text = texts().join('\n\n');
  const postings = Array.from({ length: READINGS }, (_, i) => text.slice(i * LENGTH, (i + 1) * LENGTH));
  const dictionary = join(process.cwd(), '.output/bench/dictionary.json');
  writeFileSync(dictionary, JSON.stringify([...openDictionary(packed).entries.values()]));
  const script = `import { readFileSync } from 'node:fs';
    const json = readFileSync(${JSON.stringify(dictionary)}, 'utf8');
    const began = performance.now();
    const { wake } = await import(${JSON.stringify(file)});
    process.stdout.write(JSON.stringify(await wake(${JSON.stringify(postings)}, json, began)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Waking;
}
