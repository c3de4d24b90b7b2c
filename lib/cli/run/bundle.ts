import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stamp } from './stamp.ts';

/**
 * The built module of a command, as a path; built anew where its sources have changed since the last time.
 * Prints nothing. Throws what Vite throws where the sources do not build.
 */
export async function bundle(root: string, command: string): Promise<string> {
  const folder = join(root, '.output/cli');
  const file = join(folder, `${command}.mjs`);
  const mark = `// built from ${stamp(root)}\n`;
  if (read(file).startsWith(mark)) return file;
  const code = await build(root, command);
  mkdirSync(folder, { recursive: true });
  // Put in place in one step: two commands may be started at once.
  const draft = join(folder, `${command}.${process.pid}.mjs`);
  writeFileSync(draft, mark + code);
  renameSync(draft, file);
  return file;
}

async function build(root: string, command: string): Promise<string> {
  const vite = await import('vite');
  const result = await vite.build({
    root,
    configFile: join(root, 'lib/build/cli.config.ts'),
    logLevel: 'error',
    build: { ssr: join(root, 'lib/cli', command, 'main.ts'), write: false },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  if (output?.length !== 1) throw new Error(`Building ${command} gave ${output?.length ?? 'no'} files instead of one.`);
  return output[0].code;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
