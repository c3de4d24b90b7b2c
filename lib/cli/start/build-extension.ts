import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the extension for Chromium and gives its folder. Throws with what the build said where it fails. */
export function buildExtension(root: string): string {
  const tool = join(root, 'node_modules/wxt/bin/wxt.mjs');
  // Whoever calls may be a test, and the extension is to be the one that is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build'], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}${stderr}`);
  return join(root, '.output/chrome-mv3');
}
