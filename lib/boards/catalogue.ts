import type { About, Board } from './board';
import { FIXED_HOSTS } from './fixed-hosts';

/** A board with what people are told of it. */
export interface ListedBoard extends Board, About {
  /** `fixed`: all its hosts stand in the manifest. `ask`: the reader switches it on. `none`: it has no host to be switched on. */
  access: 'fixed' | 'ask' | 'none';
}

const modules = import.meta.glob<{ default: Board; about: About }>(
  ['./*.ts', '!./board.ts', '!./catalogue.ts', '!./index.ts', '!./fixed.ts', '!./fixed-hosts.ts'],
  { eager: true },
);

/** Every board of this folder, whole: for the background, our windows and tests. Page scripts take `findPostings` alone. */
export const BOARDS: ListedBoard[] = Object.values(modules).map(({ default: board, about }) => ({
  ...board,
  ...about,
  access: accessTo(board.matches),
}));

function accessTo(hosts: string[]): ListedBoard['access'] {
  if (hosts.length === 0) return 'none';
  return hosts.every((pattern) => FIXED_HOSTS.includes(pattern)) ? 'fixed' : 'ask';
}
