/** What a bundler knows of its modules when it puts them into files. */
interface Modules {
  getModuleInfo: (id: string) => { importers: string[] } | null;
}

const POPUP = /\/entrypoints\/popup\/main\.tsx?$/;

/**
 * The file for a module that the popup needs to open, and nothing for any other: what windows share is one file, which packs better
 * than many, and holds nothing that a popup would load in vain.
 */
export function sharedChunk(id: string, modules: Modules): string | null {
  const seen = new Set([id]);
  for (const one of seen) {
    if (POPUP.test(one.replace(/\?.*/, ''))) return 'shared';
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return null;
}
