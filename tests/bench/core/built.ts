import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds a file of this folder and all it imports of ours into one, as the background has it; gives its path. Throws where it cannot be built. */
export async function builtFile(name: string): Promise<string> {
  const root = process.cwd();
  const result = await build({
    root,
    configFile: join(root, 'lib/build/cli.config.ts'),
    logLevel: 'error',
    build: { ssr: join(root, 'tests/bench/core', `${name}.ts`), write: false },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  if (!output?.[0]) throw new Error(`${name} could not be built.`);
  const folder = join(root, '.output/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, output[0].code);
  return file;
}
