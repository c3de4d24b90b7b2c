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
