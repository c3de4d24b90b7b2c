import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { noticesText, packageFolder, shippedFrom } from './notices/notices.ts';

/** What WXT says of a finished build, as far as it matters here. */
interface Done {
  config: { outDir: string };
}

/** The folders of packages of which something is in the bundles of this build. */
const folders = new Set<string>();

/** Vite plugin: notes which packages the bundles are made of. WXT makes many bundles for one build. */
export function noteShipped(): Plugin {
  return {
    name: 'skillmark-notices',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of chunk.moduleIds) {
          const folder = packageFolder(module);
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

/** Writes the licences of what is shipped, and our own, into the finished build. */
export function writeNotices({ config: { outDir } }: Done): void {
  writeFileSync(join(outDir, 'THIRD-PARTY.txt'), noticesText([...folders].map(shippedFrom)));
  copyFileSync(join(import.meta.dirname, '../../LICENSE'), join(outDir, 'LICENSE.txt'));
}
