import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FACT_KINDS, type FactKind } from '../../../core/posting/fact';

/** A text with the facts that must be read in it, by kind. */
export interface LabelledFacts {
  /** The file and the number of the text in it: `sentences:17`. */
  id: string;
  text: string;
  facts: { kind: FactKind; value: unknown }[];
}

/** The labelled texts of a folder and of those in it. Throws a sentence for a file that is not as it must be. */
export function readFactSet(folder: string): LabelledFacts[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) => parseFactSet(readFileSync(join(folder, file), 'utf8'), file));
}

/** The labelled texts of one file: a list of maps, each with `text` and, by kind, the value that it says or a list of them. Throws a sentence with file and number. */
export function parseFactSet(yaml: string, file: string): LabelledFacts[] {
  const items: unknown = parse(yaml);
  if (!Array.isArray(items)) throw new Error(`${file}: not a list of texts`);
  return items.map((item: Record<string, unknown>, i) => {
    const id = `${file.replace(/\.yaml$/, '')}:${i + 1}`;
    const { text, ...said } = item;
    if (typeof text !== 'string') throw new Error(`${id}: has no text`);
    const stranger = Object.keys(said).find((name) => !FACT_KINDS.some((kind) => kind === name));
    if (stranger) throw new Error(`${id}: “${stranger}” is no kind of fact`);
    const facts = FACT_KINDS.flatMap((kind) =>
      kind in said ? [said[kind]].flat().map((value) => ({ kind, value })) : [],
    );
    return { id, text, facts };
  });
}
