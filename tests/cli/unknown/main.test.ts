import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../lib/cli/unknown/main';
import { printed } from '../printed';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-unknown-'));
writeFileSync(join(folder, 'a.txt'), 'Experience with Kubernetes, Zorpify and Ceph\n');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run unknown', () => {
  it('prints what it does not know', async () => {
    const { status, stdout, stderr } = await printed(main, ['--least', '1', folder]);
    expect(stderr).toBe('');
    expect(stdout).toContain('    1  Zorpify  Experience with Kubernetes, [Zorpify] and Ceph');
    expect(status).toBe(0);
  });

  it('says what is wrong with its arguments', async () => {
    expect(await printed(main, [])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^unknown: no folder or file given; usage: /),
    });
    expect((await printed(main, ['--top', 'x', folder])).stderr).toMatch(/^unknown: --top and --least are numbers/);
  });
});
