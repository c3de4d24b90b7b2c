import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A thing that may go wrong. */
export interface Fault {
  /** Two letters for the kind, two digits: tests carry it in their names. */
  id: string;
  is: string;
  /** Why it has no test: it cannot happen here. */
  none?: string;
}

/** An id, wherever it stands in the name of a test. */
export const FAULT_ID = /\b[A-Z]{2}-\d{2}\b/g;

/** All rows of `rows.yaml`, in its order. */
export function faultRows(): Fault[] {
  const text = readFileSync(new URL('./rows.yaml', import.meta.url), 'utf8');
  const rows = parse(text) as Record<string, string | { is: string; none: string }>;
  return Object.entries(rows).map(([id, row]) => ({ id, ...(typeof row === 'string' ? { is: row } : row) }));
}

/** The rows that words name: by an id (`ST-04`) or a kind (`ST`); all of them where there is no word. Throws where a word names none. */
export function chosenRows(rows: Fault[], words: string[]): Fault[] {
  const names = words.map((word) => word.toUpperCase());
  const unknown = names.find((name) => !rows.some(({ id }) => named(id, name)));
  if (unknown !== undefined) {
    const kinds = [...new Set(rows.map(({ id }) => id.slice(0, 2)))].join(', ');
    throw new Error(`No row is called “${unknown}”. Name a kind (${kinds}) or a row such as ${rows[0]?.id}.`);
  }
  return names.length === 0 ? rows : rows.filter(({ id }) => names.some((name) => named(id, name)));
}

function named(id: string, name: string): boolean {
  return id === name || id.slice(0, 2) === name;
}
