import ashby from './ashby';
import greenhouse from './greenhouse';
import hackerNews from './hacker-news';
import jazzhr from './jazzhr';
import jobvite from './jobvite';
import lever from './lever';
import { finderOf } from './parts/finder';
import personio from './personio';
import smartrecruiters from './smartrecruiters';
import workable from './workable';
import workday from './workday';

/** Finds the postings of a page on one of the fixed hosts. The page script that runs there from the start carries no other board. */
export const findPostings = finderOf([
  ashby,
  greenhouse,
  hackerNews,
  jazzhr,
  jobvite,
  lever,
  personio,
  smartrecruiters,
  workable,
  workday,
]);
