import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileSkills } from './skills/compile.ts';
import { packDictionary } from './skills/pack.ts';
import { readSource } from './skills/source.ts';

const ID = 'virtual:skills';
const FOLDER = resolve(import.meta.dirname, '../../skills');

/** Vite plugin: `import packed from 'virtual:skills'` gives the dictionary as it ships. Throws where a file is not YAML. */
export function skills(): Plugin {
  return {
    name: 'skillmark-skills',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const files = readSource(FOLDER);
      for (const file of files) this.addWatchFile(resolve(FOLDER, file.file));
      const problems = files.flatMap((file) => file.problems);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return `export default ${JSON.stringify(packDictionary(compileSkills(files)))};`;
    },
  };
}
