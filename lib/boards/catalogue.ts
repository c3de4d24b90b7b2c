import { boardKey, type Identity, identityOf, NOWHERE } from '../core/posting/identity';
import { isOnHost } from '../core/sites/match-pattern';
import type { About, Board } from './board';

/** A board with what people are told of it. */
export interface ListedBoard extends Board, About {}

const modules = import.meta.glob<{ default: Board; about: About }>(
  ['./*.ts', '!./board.ts', '!./catalogue.ts', '!./index.ts', '!./fixed.ts', '!./fixed-hosts.ts'],
  { eager: true },
);

/** Every board of this folder, whole: for the background, our windows and tests. Page scripts take `findPostings` alone. */
export const BOARDS: ListedBoard[] = Object.values(modules).map(({ default: board, about }) => ({
  ...board,
  ...about,
}));

const NAMES = new Map(BOARDS.map(({ name, idsOf = name }) => [boardKey(idsOf), idsOf]));

/** A board as its people write it, by what stands for it in an identity (`zip-recruiter`) or by a host; another host stays as it is. */
export function boardName(keyOrHost: string): string {
  return NAMES.get(keyOrHost) ?? boardsOn(keyOrHost)[0]?.name ?? keyOrHost;
}

const ANYWHERE = BOARDS.filter(({ anywhere }) => anywhere);

/**
 * The postings that links on a page of a board lead to, in the order of the links: those of the same board, whose number the address
 * says. Links of the page's own posting that lead on from its page (a form to apply by) are none. Elsewhere than on a board's own
 * host there is none: a page could ask in that way about postings of others.
 */
export function linkedPostings(page: string, links: string[]): (string | undefined)[] {
  const here = URL.canParse(page) ? new URL(page) : undefined;
  const boards = here ? boardsOn(here.hostname) : [];
  const idAt = (url: URL, onHost: ListedBoard[]) => {
    const { id, isNumber } = identityOf(url, { onHost, anywhere: [], all: [] });
    return isNumber ? id : undefined;
  };
  const own = here && idAt(here, boards);
  return links.map((link) => {
    if (!here || boards.length === 0 || !URL.canParse(link)) return undefined;
    const url = new URL(link);
    const id = idAt(
      url,
      boards.filter((board) => isOf(board, url.hostname)),
    );
    return id === own && url.pathname.startsWith(here.pathname) ? undefined : id;
  });
}

/** What the posting at an address is known by: its board and its number there, else its canonical address. */
export function postingIdentity(address: string): Identity {
  if (!URL.canParse(address)) return NOWHERE;
  const url = new URL(address);
  return identityOf(url, { onHost: boardsOn(url.hostname), anywhere: ANYWHERE, all: BOARDS });
}

function boardsOn(hostname: string): ListedBoard[] {
  return BOARDS.filter((board) => isOf(board, hostname));
}

function isOf({ matches }: Board, hostname: string): boolean {
  return matches.some((pattern) => isOnHost(pattern, hostname));
}
