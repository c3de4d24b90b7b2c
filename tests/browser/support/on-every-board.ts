import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension that runs from the start on these hosts, too, as if its user had been asked. Gives its folder. */
export function onEveryBoard(built: string, hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-build-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const script of manifest.content_scripts) script.matches = [...new Set([...script.matches, ...hosts])];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
