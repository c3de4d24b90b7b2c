import { defineConfig } from 'vite';
import { letters } from './letters-plugin';
import { lists } from './lists-plugin';
import { skills } from './skills-plugin';

/** How the commands of lib/cli are built: one module each for Node, with packages left where they are. */
export default defineConfig({
  plugins: [skills(), letters(), lists()],
  publicDir: false,
  build: {
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
