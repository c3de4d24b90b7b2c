import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A posting to serve, with what must be painted in it and what must not. */
export interface Sample {
  id: string;
  title: string;
  company: string;
  text: string;
  /** Half-open UTF-16 offsets into the text. */
  found: [number, number][];
  notFound: [number, number][];
}

const OWN = join(import.meta.dirname, '../../fixtures/postings');
const SEEDS = join(process.cwd(), '../shared/gold/seeds.jsonl');

/** The project's own postings, each expected term looked up after the one before it. */
export function ownPostings(): Sample[] {
  const expected = JSON.parse(readFileSync(join(OWN, 'expected.json'), 'utf8')) as Record<
    string,
    { title: string; company: string; found: string[]; notFound: string[] }
  >;
  return Object.entries(expected).map(([id, { title, company, ...words }]) => {
    const text = readFileSync(join(OWN, `${id}.md`), 'utf8');
    return { id, title, company, text, found: places(text, words.found), notFound: places(text, words.notFound) };
  });
}

/** The five real postings with their labels, where they are at hand; says so where they are not. */
export function seeds(): Sample[] {
  if (!existsSync(SEEDS)) {
    process.stdout.write(`The labelled postings of ${SEEDS} are not at hand: the project's own are used alone.\n`);
    return [];
  }
  const lines = readFileSync(SEEDS, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text, spans } = JSON.parse(line) as {
      id: string;
      text: string;
      spans: { start: number; end: number; kind: string }[];
    };
    const found = spans.filter((span) => span.kind === 'core').map(({ start, end }): [number, number] => [start, end]);
    return { id, title: 'Engineer', company: 'Acme', text, found, notFound: [] };
  });
}

function places(text: string, words: string[]): [number, number][] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    if (start < 0)
      throw new Error(`tests/fixtures/postings: “${word}” does not stand in the text after offset ${from}.`);
    from = start + word.length;
    return [start, from];
  });
}
