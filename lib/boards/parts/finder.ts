import { isOnHost } from '../../core/sites/match-pattern';
import type { Board, FoundPosting, Posting } from '../board';
import { waysOf } from './by-places';
import { jsonLdPostings } from './json-ld';
import { microdataPostings } from './microdata';

/** Finds the postings of a page, and notes in `tried` each way it went, in `seen` the trees of the page that a posting may come into. */
export type FindPostings = (page: Document, url: URL, tried?: string[], seen?: Node[]) => FoundPosting[];

/**
 * What finds the postings of a page: what the host's own boards find, else what its structured data describes. Each way that is
 * gone is noted in `tried`, as a line with the board's name, the way, and how many postings it led to.
 */
export function finderOf(boards: Board[]): FindPostings {
  return (page, url, tried = [], seen = []) => (url.protocol === 'https:' ? find(boards, page, url, tried, seen) : []);
}

function find(boards: Board[], page: Document, url: URL, tried: string[], seen: Node[]): FoundPosting[] {
  const onHost = boards.filter(({ matches }) => matches.some((pattern) => isOnHost(pattern, url.hostname)));
  const ours = (onHost.length > 0 ? onHost : boards.filter(({ anywhere }) => anywhere)).filter(({ name, path }) => {
    const fits = !path || path.test(url.pathname);
    if (!fits && onHost.length > 0) tried.push(`${name}: not a posting's address`);
    return fits;
  });
  const name = ours.find((board) => onHost.includes(board))?.name ?? 'Structured data';
  const ways: [path: string, look: () => Posting[]][] = [
    ...ours.flatMap((board) => waysOf(board, page, url, seen)),
    [`${name} JSON-LD`, () => jsonLdPostings(page)],
    [`${name} microdata`, () => microdataPostings(page)],
  ];
  for (const [path, look] of ways) {
    const found = attempt(look);
    tried.push(`${path}: ${found?.length ?? 'failed'}`);
    if (found?.length) return found.map((one) => ({ ...one, path }));
  }
  return [];
}

/** A board that trips over a page it does not know must not keep the others from it. */
function attempt(look: () => Posting[]): Posting[] | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
