import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileSkills } from './skills/compile.ts';
import { readSource } from './skills/source.ts';

const ID = 'virtual:skills';
const FOLDER = resolve(import.meta.dirname, '../../skills');

/** Vite plugin: `import skills from 'virtual:skills'` gives the compiled dictionary. Throws where a file is not YAML. */
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
      // A string that is parsed at run time loads faster than the same object as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compileSkills(files)))});`;
    },
  };
}
