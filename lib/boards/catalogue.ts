import { type Identity, identityOf, NOWHERE } from '../core/posting/identity';
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

const ANYWHERE = BOARDS.filter(({ anywhere }) => anywhere);

/** What the posting at an address is known by: its board and its number there, else its canonical address. */
export function postingIdentity(address: string): Identity {
  if (!URL.canParse(address)) return NOWHERE;
  const url = new URL(address);
  const onHost = BOARDS.filter(({ matches }) => matches.some((pattern) => isOnHost(pattern, url.hostname)));
  return identityOf(url, { onHost, anywhere: ANYWHERE, all: BOARDS });
}
