import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOpenSet } from '../../../lib/cli/evaluate/open-set';

const CORPUS = join(process.cwd(), '../shared/corpus/postings.jsonl');
const MOST = 60;
/** So many of our own sentences make up a posting. */
const SENTENCES = 25;

/** Texts to measure with: postings of the corpus where it is at hand, else the project's own sentences put together. */
export function texts(): string[] {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, 'utf8').split('\n', MOST);
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const sentences = readOpenSet(join(process.cwd(), 'tests/evaluation/sentences')).map(({ text }) => text);
  return Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, i) =>
    sentences.slice(i * SENTENCES, (i + 1) * SENTENCES).join('\n'),
  ).slice(0, MOST);
}
