import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the extension in a folder of its own, on one of whose pages `watch` runs before the page's own scripts. */
export function watchedCopy(extension: string, page: string, watch: () => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-bench-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, page), watched(readFileSync(join(folder, page), 'utf8')));
  writeFileSync(join(folder, 'bench.js'), `(${watch})();\n`);
  return folder;
}

/** A page on which the script of such a copy runs. */
export function watched(html: string): string {
  return html.replace('</head>', '<script src="/bench.js"></script></head>');
}

/** What `look` gives once it gives something. Throws `otherwise` where it does not in `patience` milliseconds. */
export async function until<T>(look: () => Promise<T>, otherwise: string, patience = 15_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = await look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(otherwise);
}
