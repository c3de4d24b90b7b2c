import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['lib', 'skills', 'package.json', 'package-lock.json'];

/** A short word for the state of everything a command is built from: other names, sizes or times give another word. */
export function stamp(root: string): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of SOURCES) add(source);
  return hash.digest('hex').slice(0, 16);

  function add(path: string): void {
    const state = statSync(join(root, path), { throwIfNoEntry: false });
    if (state?.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(join(path, name));
    } else if (state) {
      hash.update(`${path}\n${state.size}\n${state.mtimeMs}\n`);
    }
  }
}
