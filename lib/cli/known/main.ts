import { writeFileSync } from 'node:fs';
import packed from 'virtual:skills';
import { openDictionary } from '../../core/dictionary/dictionary';
import type { SkillId } from '../../core/skill';
import { readCorpus, readNames } from '../train/corpus';

const USAGE = 'usage: npm run known -- POSTINGS.jsonl   (JSON lines with a text each)';
const FILE = 'lib/core/dictionary/search/known.ts';
/** What one posting alone names is no better known than the others. */
const FEWEST = 2;

/** Learns from a file of postings which skills are best known, and writes their list. Gives the exit code. */
export function main([file, ...others]: string[]): number {
  if (file === undefined || others.length > 0) {
    process.stderr.write(`known: ${USAGE}\n`);
    return 2;
  }
  const dictionary = openDictionary(packed);
  const named = readCorpus(file).map((posting) =>
    readNames(posting, dictionary).places.flatMap(({ skill }) => (skill === undefined ? [] : [skill])),
  );
  const known = bestKnown(named);
  writeFileSync(FILE, knownFile(known));
  process.stdout.write(`${known.length} skills in ${named.length} postings\n`);
  return 0;
}

/** The skills that several postings name, those that most of them name first. */
export function bestKnown(postings: SkillId[][]): SkillId[] {
  const count = new Map<SkillId, number>();
  for (const posting of postings) for (const id of new Set(posting)) count.set(id, (count.get(id) ?? 0) + 1);
  return [...count]
    .filter(([, postings]) => postings >= FEWEST)
    .sort(([a, many], [b, fewer]) => fewer - many || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** The list as a module: lines of at most 118 characters. */
export function knownFile(ids: SkillId[]): string {
  const lines: string[] = [];
  for (const id of ids) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + id.length < 117) lines[lines.length - 1] = `${last} ${id}`;
    else lines.push(id);
  }
  return `/** The skills that postings name most often, best known first; written by \`npm run known\`. */
export const BEST_KNOWN = \`
${lines.join('\n')}
\`;
`;
}
