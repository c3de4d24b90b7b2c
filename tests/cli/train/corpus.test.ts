import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCorpus, readNames } from '../../../lib/cli/train/corpus';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { DICTIONARY } from '../../core/small-dictionary';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-train-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(...lines: string[]): string {
  const file = join(folder, 'postings.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

it('reads each posting once', () => {
  const line = JSON.stringify({ text: 'We use Python.', company: 'Acme' });
  expect(readCorpus(written(line, '', line, '{"text":"Other"}')).map(({ text }) => text)).toEqual([
    'We use Python.',
    'Other',
  ]);
});

it('says which line is none', () => {
  expect(() => readCorpus(written('{"text":"x"}', '{"text":1}'))).toThrow(/postings\.jsonl:2: not a JSON object/);
});

it('finds what the dictionary knows, and what it rules out', () => {
  const { places } = readNames(plainPosting('Linux and Python'), DICTIONARY);
  expect(places).toEqual([
    { start: 0, end: 5, skill: 'linux' },
    { start: 10, end: 16, skill: 'python' },
  ]);
});
