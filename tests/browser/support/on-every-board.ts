import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { isOnHost } from '../../../lib/core/sites/match-pattern';

/** A copy of the built extension that runs from the start on these hosts, too, as if its user had been asked. Gives its folder. */
export function onEveryBoard(built: string, hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-build-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const isFixed = (host: string) => FIXED_HOSTS.some((pattern) => isOnHost(pattern, host));
  const asked = hosts.filter((host) => !isFixed(host)).map((host) => `https://${host}/*`);
  // What is asked for comes with the script that carries every board, as it is registered.
  manifest.content_scripts.push({
    matches: asked,
    js: ['scan-any.js'],
    css: ['assets/marks.css'],
    all_frames: true,
    match_origin_as_fallback: true,
    run_at: 'document_idle',
  });
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
