import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../lib/cli/evaluate/main';
import { printed } from '../printed';

const gold = mkdtempSync(join(tmpdir(), 'skillmark-gold-'));

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(gold, { recursive: true });
});

function evaluate(args: string[], folder: string) {
  vi.stubEnv('SKILLMARK_GOLD', folder);
  return printed(main, args);
}

describe('npm run evaluate', () => {
  it('scores the open set, and says so where there is no gold', async () => {
    const { status, stdout, stderr } = await evaluate([], join(gold, 'nowhere'));
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^open +postings +core +precision +recall +with unknown names +link +strength +macro +excluded\(n\) +groups\(links\) +years\(n\)\n/,
    );
    expect(stdout).toMatch(/^No gold at .*nowhere: only the open set was scored\.$/m);
    expect(status).toBe(0);
  });

  it('scores every gold file, lists what is wrong, and fails under a floor', async () => {
    const span = { start: 16, end: 20, text: 'Cinq', canonical: 'Cinq', kind: 'core', strength: 'required' };
    const posting = { id: 'one', stratum: 'some', text: 'Experience with Cinq', spans: [span] };
    writeFileSync(join(gold, 'dev.jsonl'), `${JSON.stringify(posting)}\n`);
    const { status, stdout } = await evaluate(['--errors', '--set', 'dev'], gold);
    expect(stdout).toContain('missed\tone\tCinq\tExperience with [Cinq]\n');
    expect(stdout).toContain('dev, all: recall is 0.0, under ');
    expect(status).toBe(1);
  });

  it('says what is wrong with its arguments and with a gold file', async () => {
    writeFileSync(join(gold, 'dev.jsonl'), '\n{"id": 1}\n');
    expect(await evaluate([], gold)).toMatchObject({
      status: 2,
      stderr: 'evaluate: dev.jsonl:2: not a labelled posting\n',
    });
    rmSync(join(gold, 'dev.jsonl'));
    expect(await evaluate(['--set', 'none'], gold)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^evaluate: no set “none”: there are open; usage: /),
    });
  });
});
