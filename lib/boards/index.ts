import { isOnHost } from '../core/sites/match-pattern';
import type { Board } from './board';
import { finderOf } from './parts/finder';
import { dataAbout } from './parts/json-ld';
import { summaryPostings } from './parts/summary';

/** Every board of this folder. Only their default exports are taken, so that no page script carries what else they say. */
const boards = Object.values(
  import.meta.glob<Board>(
    ['./*.ts', '!./board.ts', '!./catalogue.ts', '!./index.ts', '!./fixed.ts', '!./fixed-hosts.ts'],
    { eager: true, import: 'default' },
  ),
);

/** On hosts of no board, what structured data holds only the beginning of. */
const summaries: Board = {
  name: 'Structured data summary in JSON-LD',
  matches: [],
  anywhere: true,
  find: summaryPostings,
};

/** Finds the postings of a page of any board, or of any page with structured data. */
export const findPostings = finderOf([...boards, summaries]);

/** The postings with what the page's structured data says of them; whose they are is then left to it. */
export function withData<T extends { title: string; company: string }>(
  postings: T[],
  page: Document,
): (T & { structured?: string })[] {
  return postings.map((posting) => {
    const { structured } = dataAbout(posting.title, page);
    if (!structured) return posting;
    return { ...posting, structured, ...(structured.includes('hiringOrganization') && { company: '' }) };
  });
}

/** Whether a board of ours has this host. */
export function isBoardHost(hostname: string): boolean {
  return boards.some(({ matches }) => matches.some((pattern) => isOnHost(pattern, hostname)));
}
