import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSource, readSource } from '../../../lib/build/skills/source';

describe('a file of the dictionary', () => {
  it('gives its entries with their place, and the category by its path', () => {
    const { entries, problems } = parseSource('storage.yaml', '# first\nCeph:\n  aliases: [RADOS]\nMinIO:\n');
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { name: 'Ceph', category: 'storage', file: 'storage.yaml', line: 2, fields: { aliases: ['RADOS'] } },
      { name: 'MinIO', category: 'storage', file: 'storage.yaml', line: 4, fields: {} },
    ]);
  });

  it('has the category of its folder, where it is a part', () => {
    expect(parseSource('cloud/aws.yaml', 'S3:\n').entries[0]).toMatchObject({
      category: 'cloud',
      file: 'cloud/aws.yaml',
    });
  });

  it.each<[string, string, RegExp]>([
    ['a name twice', 'Ceph:\nCeph:\n', /^skills\/storage\.yaml: .*unique/],
    ['broken YAML', 'Ceph: [a\n', /^skills\/storage\.yaml: /],
    ['a name that YAML takes for a truth value', 'true:\n', /^skills\/storage\.yaml:1: put quotes around true: /],
    ['a name that YAML takes for a number', 'A:\n\n4:\n', /^skills\/storage\.yaml:3: put quotes around 4: /],
  ])('says what is wrong with %s', (_name, text, problem) => {
    expect(parseSource('storage.yaml', text).problems[0]).toMatch(problem);
  });

  it('may be empty', () => {
    expect(parseSource('storage.yaml', '# nothing yet\n')).toMatchObject({ entries: [], problems: [] });
  });
});

it('reads all files of a folder and its folders, in the order of their names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'cloud'));
  for (const file of ['web.yaml', 'cloud/aws.yaml', 'README.md', 'schema.json'])
    writeFileSync(join(folder, file), 'A:\n');
  expect(readSource(folder).map(({ file }) => file)).toEqual(['cloud/aws.yaml', 'web.yaml']);
});
