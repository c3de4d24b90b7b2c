import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// `npm run faults`: runs the tests that carry the id of a row of rows.yaml and prints what each row's tests found, in which browser.
// Ids (`ST-04`) and kinds (`ST`) given as arguments choose rows. Browsers need the built extension (`npm run build`).
const { module } = await runnerImport<typeof import('./main.ts')>(new URL('./main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
process.exitCode = await module.main(process.argv.slice(2), async (names) => {
  const file = join(folder, 'report.json');
  const vitest = [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '-t',
    names,
    '--reporter=dot',
    '--reporter=json',
  ];
  // What Vitest says of its progress goes beside the table, which alone stands on standard output.
  const child = spawn('npx', [...vitest, `--outputFile.json=${file}`], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  await once(child, 'exit');
  return JSON.parse(readFileSync(file, 'utf8'));
});
rmSync(folder, { recursive: true });
