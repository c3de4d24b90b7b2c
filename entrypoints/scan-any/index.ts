import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings, isBoardHost, withData } from '../../lib/boards';
import type { ListedJob } from '../../lib/core/sites/listed-jobs';
import { mainTextFinder } from '../../lib/page/main-text/main-text-finder';
import { startScan } from '../scan/start';

/** Set by the background in this world where the reader asked for this one page. */
const ASKED = Symbol.for('skillmark.asked');

export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const isAsked = () => ASKED in globalThis;
  const isBoard = isBoardHost(location.hostname);
  // In a frame only what reads like a posting: the others are advertisements and widgets.
  const findMainText = mainTextFinder(() => isTop && isAsked(), isBoard);
  let jobs: ListedJob[] = [];
  startScan(
    (page, url, tried, seen) => {
      jobs = [];
      // Boards say which hosts they are for by secure addresses; here the reader has said it.
      const found = findPostings(page, new URL(url.href.replace(/^http:/, 'https:')), tried, seen);
      if (found.length > 0 || (!isTop && !isAsked())) return found;
      // A board's page on which its adapter finds no posting is a list or a feed.
      if (!isAsked() && isBoard) return [];
      const main = findMainText(page, url);
      if (isTop) jobs = main.jobs;
      tried?.push(`Main text: ${main.postings.length}`, `Listed jobs: ${main.jobs.length}`);
      return withData(main.postings, page);
    },
    { isBoard, jobsNow: () => jobs },
  );
});
