import { isOnHost } from '../core/match-pattern';
import type { Board, FoundPosting } from './board';

const modules = import.meta.glob<Board>(['./*.ts', '!./board.ts', '!./index.ts', '!./fixed-hosts.ts'], {
  eager: true,
  import: 'default',
});

const EVERYWHERE = 'https://*/*';

/** Every board of this folder; those that apply to any page come last. */
export const boards: Board[] = Object.values(modules).sort((a, b) => Number(isGeneral(a)) - Number(isGeneral(b)));

/** The postings of a page: what the host's own board finds, else what a general one does. */
export function findPostings(page: Document, url: URL): FoundPosting[] {
  if (url.protocol !== 'https:') return [];
  for (const board of boards) {
    const isThere = board.matches.some((pattern) => isOnHost(pattern, url.hostname));
    const postings = isThere ? attempt(board, page, url) : [];
    if (postings.length > 0) return postings.map((one) => ({ ...one, path: `${board.name} ${one.path}` }));
  }
  return [];
}

/** A board that trips over a page it does not know must not keep the others from it. */
function attempt(board: Board, page: Document, url: URL): FoundPosting[] {
  try {
    return board.find(page, url);
  } catch {
    return [];
  }
}

function isGeneral({ matches }: Board): boolean {
  return matches.includes(EVERYWHERE);
}
