import type { Board } from './board';
import { finderOf } from './parts/finder';

/** Finds the postings of a page on one of the fixed hosts. The page script that runs there from the start carries no other board. */
export const findPostings = finderOf(
  import.meta.glob<Board>(['./ashby.ts', './greenhouse.ts', './hacker-news.ts', './lever.ts', './workday.ts'], {
    eager: true,
    import: 'default',
  }),
);
