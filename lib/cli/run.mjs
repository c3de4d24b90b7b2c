// What npm scripts run: `node lib/cli/run.mjs COMMAND ARGUMENTS…`, each command being a folder beside this file.
// Plain JavaScript, so that an old Node gets as far as the sentence that asks for a new one.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NODE = 24;

if (Number.parseInt(process.versions.node, 10) < NODE) {
  const advice = 'run `npm ci`, which brings it on Linux, and then use `npm run`; elsewhere install it';
  process.stderr.write(`Skillmark needs Node ${NODE} and this is ${process.versions.node}: ${advice}.\n`);
  process.exit(2);
}

const commands = readdirSync(import.meta.dirname)
  .filter((name) => existsSync(join(import.meta.dirname, name, 'main.ts')))
  .sort();
const [command = '', ...args] = process.argv.slice(2);
if (!commands.includes(command)) {
  process.stderr.write(`There is no command “${command}”; there are: ${commands.join(', ')}.\n`);
  process.exit(2);
}

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const { bundle } = await import('./run/bundle.ts');
const file = await bundle(join(import.meta.dirname, '../..'), command);
const { main } = await import(pathToFileURL(file).href);
process.exitCode = await main(args);
