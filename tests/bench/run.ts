import { runnerImport } from 'vite';
import { skills } from '../../lib/build/skills-plugin.ts';
import { builtFile } from './core/built.ts';
import type { Figure } from './figure.ts';

// `npm run bench`: the figures of tests/bench, as ratios in one run. Each needs the built extension (`npm run build`).
// Words given as arguments choose the figures whose names have them.
const { module } = await runnerImport<typeof import('./main.ts')>(new URL('./main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
  plugins: [skills()],
});
const { coreFigures } = (await import(await builtFile('core-figures'))) as { coreFigures: Figure[] };
process.exitCode = await module.main(process.argv.slice(2), coreFigures);
// A browser that has gone may leave a connection behind that would keep this process alive.
process.exit();
