import { isOnHost } from '../core/match-pattern';
import type { Board, FoundPosting, Posting } from './board';
import { waysOf } from './parts/by-places';
import { jsonLdPostings } from './parts/json-ld';
import { microdataPostings } from './parts/microdata';

/** Every board of this folder. Only their default exports are taken, so that no page script carries what else they say. */
const boards: Board[] = Object.values(
  import.meta.glob<Board>(['./*.ts', '!./board.ts', '!./catalogue.ts', '!./index.ts', '!./fixed-hosts.ts'], {
    eager: true,
    import: 'default',
  }),
);

/**
 * The postings of a page: what the host's own boards find, else what its structured data describes. Each way that is gone is
 * noted in `tried`, as a line with the board's name, the way, and how many postings it led to.
 */
export function findPostings(page: Document, url: URL, tried: string[] = []): FoundPosting[] {
  if (url.protocol !== 'https:') return [];
  const onHost = boards.filter(({ matches }) => matches.some((pattern) => isOnHost(pattern, url.hostname)));
  const ours = (onHost.length > 0 ? onHost : boards.filter(({ anywhere }) => anywhere)).filter(({ name, path }) => {
    const fits = !path || path.test(url.pathname);
    if (!fits && onHost.length > 0) tried.push(`${name}: not a posting's address`);
    return fits;
  });
  const name = (onHost.length > 0 && ours[0]?.name) || 'Structured data';
  const ways: [path: string, find: () => Posting[]][] = [
    ...ours.flatMap((board) => waysOf(board, page, url)),
    [`${name} JSON-LD`, () => jsonLdPostings(page)],
    [`${name} microdata`, () => microdataPostings(page)],
  ];
  for (const [path, find] of ways) {
    const found = attempt(find);
    tried.push(`${path}: ${found?.length ?? 'failed'}`);
    if (found?.length) return found.map((one) => ({ ...one, path }));
  }
  return [];
}

/** A board that trips over a page it does not know must not keep the others from it. */
function attempt(find: () => Posting[]): Posting[] | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
