import { readFileSync } from 'node:fs';
import type { Dictionary } from '../../core/dictionary/dictionary';
import { findNames } from '../../core/mentions/find-mentions';
import { hashOf } from '../../core/mentions/unknown/model/hash';
import { plainPosting } from '../../core/posting/plain-posting';
import type { Posting } from '../../core/posting/posting';
import type { SkillId } from '../../core/skill';

/** A place that the dictionary knows. `skill` is absent where its spelling means something else there. */
export interface Place {
  start: number;
  end: number;
  skill?: SkillId;
}

/** A posting with what the dictionary knows in it. */
export interface ReadPosting {
  posting: Posting;
  /** In text order, not overlapping. */
  places: Place[];
  /** A number of its own by which postings are dealt out. */
  lot: number;
}

/** The postings of a file of JSON lines, each once. Throws a sentence for a file or line that cannot be read. */
export function readCorpus(file: string): Posting[] {
  const lines = new Map<string, Posting>();
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const posting = parse(line);
    if (!posting) throw new Error(`${file}:${i + 1}: not a JSON object with a text`);
    lines.set(posting.text, posting);
  }
  return [...lines.values()];
}

/** Finds what the dictionary knows in a posting. */
export function readNames(posting: Posting, dictionary: Dictionary): ReadPosting {
  const { mentions, ruledOut } = findNames(posting, dictionary);
  const places: Place[] = [...mentions.map(({ start, end, skill }) => ({ start, end, skill })), ...ruledOut];
  return { posting, places: places.sort((a, b) => a.start - b.start), lot: hashOf(posting.text) };
}

function parse(line: string): Posting | undefined {
  try {
    const { text, title, company } = JSON.parse(line) as Record<string, unknown>;
    if (typeof text !== 'string') return undefined;
    const plain = plainPosting(text);
    // Half of them as a file has them, half as a board does, which says title and employer.
    if (hashOf(text) % 2 === 0) return plain;
    return { ...plain, title: stringOf(title) || plain.title, company: stringOf(company) };
  } catch {
    return undefined;
  }
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}
