import type { ListedJob } from '../../lib/core/sites/listed-jobs';
import { isOnHost } from '../../lib/core/sites/match-pattern';
import { answerOrders, callBackground, tellOfLeaving, tellOfMarking } from '../../lib/messaging/page';
import { pageRuntime } from '../../lib/messaging/page-browser';
import { followPostings, type Surroundings } from '../../lib/page/watch/follow-postings';
import { endNow, endOfLife } from './lifetime';

/** What a page script knows beside the postings. */
interface More {
  /** Whether a board of ours has the page: then its links to postings are followed, too. */
  isBoard?: boolean;
  /** The jobs that the page lists in place of a posting. */
  jobsNow?: () => ListedJob[];
}

/** Follows the postings that `find` finds in this frame, and of a board's pages the links to postings, until the extension or another run of a page script ends it. */
export function startScan(find: Surroundings['find'], { isBoard = true, jobsNow }: More = {}): void {
  const signal = endOfLife(() => pageRuntime()?.id !== undefined);
  const postings = followPostings(
    {
      find,
      found: (report) => callBackground('posting-found', report),
      present: (keys) => callBackground('postings-present', { keys }),
      links: isBoard ? (page, links) => callBackground('links-found', { page, links }) : undefined,
      left: tellOfLeaving,
      marking: import.meta.env.FIREFOX ? tellOfMarking : undefined,
    },
    signal,
  );
  answerOrders(
    {
      paint: ({ key, marks }) => {
        postings.paint(key, marks);
        return null;
      },
      'show-mention': ({ key, start, end }) => {
        postings.showMention(key, start, end);
        return null;
      },
      'hide-mention': () => {
        postings.hideMention();
        return null;
      },
      present: () => ({
        keys: postings.keys(),
        ...(jobsNow && { jobs: jobsNow() }),
        ...(postings.isInPart() && { inPart: true as const }),
      }),
      describe: () => {
        const tried: string[] = [];
        find(document, new URL(location.href), tried);
        return { tried };
      },
      'read-again': ({ keys }) => {
        postings.readAgain(keys);
        return null;
      },
      'look-again': () => {
        postings.lookAgain();
        return null;
      },
      stop: ({ origins }) => {
        if (origins.some((origin) => isOnHost(origin, location.hostname))) endNow();
        return null;
      },
    },
    signal,
  );
}
