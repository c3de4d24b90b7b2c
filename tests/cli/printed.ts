import { vi } from 'vitest';

/** Runs a command in this process, and gives its exit code and what it printed. */
export async function printed(main: (args: string[]) => Promise<number>, args: string[]) {
  const said = { stdout: '', stderr: '' };
  const catcher = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest) => {
      said[stream] += text;
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    });
  const catchers = [catcher('stdout'), catcher('stderr')];
  const status = await main(args).finally(() => {
    for (const one of catchers) one.mockRestore();
  });
  return { status, ...said };
}
