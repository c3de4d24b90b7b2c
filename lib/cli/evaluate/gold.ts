import type { Strength } from '../../core/reading';

/** A labelled place in a posting. Offsets are UTF-16 code units into its text, `end` exclusive. */
export interface GoldSpan {
  start: number;
  end: number;
  /** What stands there. */
  text: string;
  /** The technology's usual name. */
  canonical: string;
  /** `core` must be found; `optional` is neither asked for nor wrong. */
  kind: 'core' | 'optional';
  /** How strongly it is asked for; core only. */
  strength?: Strength | null;
  /** The same word for alternatives of one statement. */
  group?: string | number | null;
  /** The minimum years stated for it. */
  years?: number | null;
}

/** A labelled posting or sentence. */
export interface GoldPosting {
  id: string;
  /** The kind of text it was chosen for. */
  stratum: string;
  text: string;
  spans: GoldSpan[];
}

/** The postings of a gold file: one JSON object a line. Throws a sentence with the line that is not one. */
export function parseGold(jsonl: string, file: string): GoldPosting[] {
  return jsonl.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const posting = parseLine(line);
    if (typeof posting?.text !== 'string' || !Array.isArray(posting.spans))
      throw new Error(`${file}:${i + 1}: not a labelled posting`);
    return [{ ...posting, stratum: posting.stratum ?? '-' }];
  });
}

function parseLine(line: string): GoldPosting | undefined {
  try {
    return JSON.parse(line) as GoldPosting;
  } catch {
    return undefined;
  }
}
