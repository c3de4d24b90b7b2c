import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { GoldPosting } from './gold';
import { parseMarked } from './marked-text';

/** The project's own labelled set: every YAML file of a folder, each a list of marked texts, its name the stratum. Throws a sentence with file and line. */
export function readOpenSet(folder: string): GoldPosting[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) => parseSentences(readFileSync(join(folder, file), 'utf8'), file));
}

/** The labelled texts of one file; a text's id is the stratum and its line: `traps:17`. Throws a sentence with file and line. */
export function parseSentences(yaml: string, file: string): GoldPosting[] {
  const stratum = file.replace(/\.yaml$/, '');
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(yaml, { lineCounter: lines });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message.split('\n')[0]}`);
  if (!isSeq(contents)) throw new Error(`${file}: not a list of texts`);
  return contents.items.map((item) => {
    const range = isScalar(item) ? item.range : (item as { range?: [number, number, number] }).range;
    const line = lines.linePos(range?.[0] ?? 0).line;
    if (!isScalar(item) || typeof item.value !== 'string')
      throw new Error(`${file}:${line}: put quotes around this text: YAML reads it as something else`);
    try {
      return { id: `${stratum}:${line}`, stratum, ...parseMarked(item.value) };
    } catch (error) {
      throw new Error(`${file}:${line}: ${(error as Error).message}`);
    }
  });
}
