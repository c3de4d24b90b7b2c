import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { postingTexts } from '../../../lib/cli/unknown/postings';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-unknown-'));
mkdirSync(join(folder, 'more'));
writeFileSync(join(folder, 'a.txt'), 'Text');
writeFileSync(join(folder, 'b.html'), '<p>From</p><p>HTML</p>');
writeFileSync(join(folder, 'c.png'), 'no posting');
writeFileSync(join(folder, 'more', 'd.jsonl'), '{"text": "One"}\n\n{"text": "Two"}\n');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the postings of a folder', () => {
  it('are those of every readable file below it, a line each where the file is of JSON lines', () => {
    expect(postingTexts([folder])).toEqual(['Text', 'From\nHTML', 'One', 'Two']);
  });

  it('may be named file by file', () => {
    expect(postingTexts([join(folder, 'c.png'), join(folder, 'a.txt')])).toEqual(['no posting', 'Text']);
  });

  it('say which file or line cannot be read', () => {
    expect(() => postingTexts([join(folder, 'none.txt')])).toThrow(/none\.txt: no such file/);
    writeFileSync(join(folder, 'bad.jsonl'), '{"text": "One"}\n{"title": "Two"}\n');
    expect(() => postingTexts([join(folder, 'bad.jsonl')])).toThrow(/bad\.jsonl:2: not a JSON object with a text/);
    rmSync(join(folder, 'bad.jsonl'));
  });
});
