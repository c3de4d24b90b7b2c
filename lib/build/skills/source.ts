import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';

/** What an entry of the YAML may say; meanings stand in skills/README.md. */
export interface SourceFields {
  id?: string;
  full?: string[];
  aliases?: string[];
  exact?: string[];
  needs?: string[];
  not?: string[];
  implies?: string[];
  partOf?: string[];
  related?: string[];
  status?: 'retired';
  kind?: 'field';
  yes?: string[];
  no?: string[];
}

/** An entry where it stands. */
export interface SourceEntry {
  name: string;
  category: string;
  /** The file below `skills/`. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
  fields: SourceFields;
}

/** A file of the dictionary as it was read. */
export interface SourceFile {
  file: string;
  text: string;
  entries: SourceEntry[];
  /** What the YAML parser objected to, with lines. */
  problems: string[];
}

/** Every YAML file below `folder`, in the order of their names. */
export function readSource(folder: string): SourceFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return paths.sort().map((path) => parseSource(path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')));
}

/** Parses one file; `file` is its path below `skills/` and gives the category. */
export function parseSource(file: string, text: string): SourceFile {
  const document = parseDocument(text, { uniqueKeys: true });
  const problems = document.errors.map((error) => `skills/${file}: ${error.message.split('\n')[0]}`);
  const category = relative('.', file).replace(/\/.*|\.yaml$/g, '');
  const entries = isMap(document.contents) ? document.contents.items : [];
  return {
    file,
    text,
    problems,
    entries: entries.map((pair) => {
      const key = isScalar(pair.key) ? pair.key : undefined;
      const line = text.slice(0, key?.range?.[0] ?? 0).split('\n').length;
      const name = typeof key?.value === 'string' ? key.value : String(key?.source ?? key?.value);
      if (typeof key?.value !== 'string')
        problems.push(`skills/${file}:${line}: put quotes around ${name}: YAML reads it as something other than text.`);
      const value: unknown =
        pair.value && typeof pair.value === 'object' && 'toJSON' in pair.value
          ? (pair.value as { toJSON(): unknown }).toJSON()
          : null;
      return { name, category, file, line, fields: (value ?? {}) as SourceFields };
    }),
  };
}
