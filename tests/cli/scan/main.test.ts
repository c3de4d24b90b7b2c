import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The first call builds the command. */
const PATIENCE = 120_000;
const COMMAND = new URL('../../../lib/cli/run.mjs', import.meta.url).pathname;

const TEXT =
  '\ufeff# Platform Engineer\n\nRequirements:\n- 5+ years of Python\n- Docker or LXD\n- Kubernetes; Ansible is a plus\n';
const folder = mkdtempSync(join(tmpdir(), 'skillmark-scan-'));

beforeAll(() => {
  writeFileSync(join(folder, 'posting.txt'), TEXT);
  writeFileSync(join(folder, 'bakery.txt'), 'We bake bread.\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'page.html'),
    '<h1>Jobs</h1><div id="jobDescriptionText"><p>We use <b>Docker</b>.</p><p>No LXD.</p></div>',
  );
  writeFileSync(join(folder, 'empty-page.html'), '<!doctype html><h1>Gone</h1>\0');
  writeFileSync(join(folder, 'me.json'), '{"skills": [{"name": "Python", "years": 2}, "LXD"]}');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command among the files, as npm does. */
function scan(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'scan', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    stdout,
    postings: () =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe('npm run scan', { timeout: PATIENCE }, () => {
  it('prints one object a line, in the order of the files', () => {
    const { status, stderr, postings } = scan(['posting.txt', 'bakery.txt']);
    expect([status, stderr]).toEqual([0, '']);
    expect(postings().map(({ file, posting }) => [file, posting])).toEqual([
      ['posting.txt', true],
      ['bakery.txt', true],
    ]);
    expect(postings()[1]).toMatchObject({ title: '', company: '', skills: {}, mentions: [], requirements: [] });
  });

  it('gives offsets into the file, its byte order mark counted', () => {
    const [posting] = scan(['posting.txt']).postings();
    expect(posting.title).toBe('Platform Engineer');
    expect(posting.mentions.map(({ start, end }: { start: number; end: number }) => TEXT.slice(start, end))).toEqual(
      posting.mentions.map(({ text }: { text: string }) => text),
    );
    expect(posting.mentions[0]).toEqual({
      start: TEXT.indexOf('Python'),
      end: TEXT.indexOf('Python') + 6,
      text: 'Python',
      skill: 'python',
      name: 'Python',
      strength: 'required',
      doubtful: false,
    });
  });

  it('gives what is asked for, with what is known of each skill', () => {
    const [posting] = scan(['posting.txt']).postings();
    expect(posting.requirements).toEqual([
      { anyOf: ['python'], strength: 'required', years: 5, evidence: '5+ years of Python' },
      { anyOf: ['docker', 'lxd'], strength: 'required', evidence: 'Docker or LXD' },
      { anyOf: ['kubernetes'], strength: 'required', evidence: 'Kubernetes; Ansible is a plus' },
      { anyOf: ['ansible'], strength: 'preferred', evidence: 'Kubernetes; Ansible is a plus' },
    ]);
    expect(Object.keys(posting.skills)).toEqual(['python', 'docker', 'lxd', 'kubernetes', 'ansible']);
    expect(posting.skills.kubernetes).toEqual({
      name: 'Kubernetes',
      category: expect.any(String),
      aliases: expect.any(Array),
    });
    expect(posting).not.toHaveProperty('match');
  });

  it('reads standard input for a dash', () => {
    expect(scan(['-'], 'We use Docker.').postings()[0]).toMatchObject({
      file: '-',
      skills: { docker: { name: 'Docker' } },
    });
  });

  it('reads a page, whose text it writes out, and says so where it holds no posting', () => {
    const { status, stderr, postings } = scan([
      '--url',
      'https://de.indeed.com/viewjob?jk=1',
      'page.html',
      'empty-page.html',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const [page, none, ...others] = postings();
    expect(page).toMatchObject({ file: 'page.html', posting: true, text: 'We use Docker.\n\nNo LXD.' });
    expect(page.mentions[0]).toMatchObject({ start: 7, end: 13, text: 'Docker' });
    expect(none).toMatchObject({ file: 'empty-page.html', posting: false, title: '', mentions: [], requirements: [] });
    expect(others).toEqual([]);
  });

  it('prints an object for each posting of a page', () => {
    const thread = new URL('../../fixtures/pages/hacker-news.html', import.meta.url).pathname;
    const { postings } = scan(['--url', 'https://news.ycombinator.com/item?id=100', thread]);
    expect(postings().map(({ file, posting }) => [file, posting])).toEqual(Array(3).fill([thread, true]));
  });

  it('compares with a profile', () => {
    const [posting] = scan(['--profile', 'me.json', 'posting.txt']).postings();
    expect(posting.match).toMatchObject({ points: 4.5, weight: 10, met: 1, of: 4, score: 45 });
    const { status, stdout } = scan(['--profile', 'me.json', '--format', 'text', 'posting.txt']);
    expect(status).toBe(0);
    expect(stdout).toContain('Platform Engineer');
    expect(stdout).toMatch(/45\s?%/);
  });

  it('prints the others where one file is bad', () => {
    const { status, stderr, postings } = scan(['posting.txt', 'gone.txt', 'bakery.txt']);
    expect([status, stderr]).toEqual([2, 'scan: gone.txt: no such file\n']);
    expect(postings().map(({ file }) => file)).toEqual(['posting.txt', 'bakery.txt']);
  });

  it.each(['--help', '-h'])('says how it is called, asked by %s', (flag) => {
    const { status, stdout, stderr } = scan([flag]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^usage: .*\n$/);
  });

  it.each<[string, string[], RegExp]>([
    ['an empty file', ['empty.txt'], /^scan: empty\.txt: the file is empty\n$/],
    ['a folder', ['.'], /^scan: \.: a folder, not a file\n$/],
    ['an unknown option', ['--colour', 'posting.txt'], /^scan: unknown option '--colour'; usage: .*\n$/],
    ['an unknown format', ['--format', 'pdf', 'posting.txt'], /^scan: unknown format “pdf”: .*\n$/],
    ['no file', [], /^scan: no file given; usage: .*\n$/],
    [
      'a profile that is none',
      ['--profile', 'bakery.txt', 'posting.txt'],
      /^scan: bakery\.txt: no skill is named in it\n$/,
    ],
    ['a profile that is not there', ['--profile', 'gone.json', 'posting.txt'], /^scan: gone\.json: no such file\n$/],
  ])('says one line of %s, prints nothing and ends with 2', (_name, args, said) => {
    const { status, stdout, stderr } = scan(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  it('says one line of an unknown command', () => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'scam'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no command “scam”; there are: .*scan.*\n$/);
  });

  it('ER-07: many files are read by several threads, in order, and one bad file of many is one line', () => {
    const names = Array.from({ length: 150 }, (_, i) => `many-${String(i).padStart(3, '0')}.txt`);
    for (const [i, name] of names.entries()) if (i !== 70) writeFileSync(join(folder, name), `${TEXT}\nNumber ${i}.`);
    const { status, stderr, postings, stdout } = scan(['--jobs', '2', ...names]);
    expect([status, stderr]).toEqual([2, 'scan: many-070.txt: no such file\n']);
    expect(postings().map(({ file }) => file)).toEqual(names.filter((_, i) => i !== 70));
    expect(scan(['--jobs', '1', ...names]).stdout).toBe(stdout);
  });

  it('prints the demand of a folder', () => {
    const { status, stdout } = scan(['--demand', '--profile', 'me.json', 'posting.txt', 'bakery.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^From 1 posting, and 1 that name no technology/);
    expect(stdout).toMatch(/^ {2}Python .* have$/m);
    const json = scan(['--demand', '--format', 'json', 'posting.txt']).stdout;
    expect(JSON.parse(json)).toMatchObject({ format: 'skillmark-demand', sample: { postings: 1 } });
  });
});
