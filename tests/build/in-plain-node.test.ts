import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

// `npm run bench` and `npm run gallery` begin with these, and no bundler is there yet: Node takes types away and nothing more.
it.each(['lib/build/skills-plugin.ts', 'lib/build/letters-plugin.ts', 'tests/bench/core/built.ts'])(
  '%s runs in Node as it is',
  (file) => {
    const script = `console.log(Object.keys(await import('./${file}')).length)`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(Number(said)).toBeGreaterThan(0);
  },
);
