import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// `npm run faults`: runs the files whose tests carry the id of a row of rows.yaml and prints what each row's tests found, in which browser.
// Ids (`ST-04`) and kinds (`ST`) given as arguments choose rows. Browsers need the built extension (`npm run build`).
const { module } = await runnerImport<typeof import('./main.ts')>(new URL('./main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
process.on('SIGINT', () => rmSync(folder, { recursive: true, force: true }));
process.exitCode = await module.main(process.argv.slice(2), async (files) => {
  const report = join(folder, 'report.json');
  const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'];
  // What Vitest says of its progress goes beside the table, which alone stands on standard output.
  const child = spawn('npx', [...vitest, `--outputFile.json=${report}`, ...files], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  await once(child, 'exit');
  if (!existsSync(report)) throw new Error('The tests ended without a report: what they said stands above.');
  return JSON.parse(readFileSync(report, 'utf8'));
});
rmSync(folder, { recursive: true, force: true });
