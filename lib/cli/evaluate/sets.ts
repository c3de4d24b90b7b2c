import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type GoldPosting, parseGold } from './gold';
import { readOpenSet } from './open-set';

/** Labelled postings that are scored together. */
export interface LabelledSet {
  name: string;
  postings: GoldPosting[];
}

/** Where the labelled sets are. */
export interface Places {
  /** The folder of the project's own sentences. */
  sentences: string;
  /** The folder of the project's own texts with facts. */
  facts: string;
  /** The file of floors. */
  floors: string;
  /** The folder of gold files; it may not exist. */
  gold: string;
}

/** The places of a project, found from any folder inside it; `SKILLMARK_GOLD` names another folder of gold. */
export function placesOf(from: string, environment: Record<string, string | undefined>): Places {
  const root = rootAbove(from);
  return {
    sentences: join(root, 'tests/evaluation/sentences'),
    facts: join(root, 'tests/evaluation/facts'),
    floors: join(root, 'tests/evaluation/floors.yaml'),
    gold: resolve(environment.SKILLMARK_GOLD || join(root, '../shared/gold')),
  };
}

/** The open set, and one set for each gold file there is. Throws a sentence for a file that is not as it must be. */
export function readSets(places: Places): LabelledSet[] {
  const files = existsSync(places.gold) ? readdirSync(places.gold).filter((name) => name.endsWith('.jsonl')) : [];
  return [
    { name: 'open', postings: readOpenSet(places.sentences) },
    ...files.sort().map((file) => ({
      name: file.replace(/\.jsonl$/, ''),
      postings: parseGold(readFileSync(join(places.gold, file), 'utf8'), file),
    })),
  ];
}

/** The folder of the project around a folder inside it. Throws where there is none. */
export function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('not inside the project: no package.json above');
  return rootAbove(dirname(folder));
}
