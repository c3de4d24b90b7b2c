import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings } from '../../lib/boards';
import { answerOrders, callBackground } from '../../lib/messaging/page';
import { followPostings } from '../../lib/page/follow-postings';
import { endOfLife } from './lifetime';

export default defineUnlistedScript(() => {
  const signal = endOfLife(() => browser.runtime?.id !== undefined);
  const postings = followPostings(
    {
      find: findPostings,
      found: (report) => callBackground('posting-found', report),
      present: (keys) => callBackground('postings-present', { keys }),
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
      present: () => ({ keys: postings.keys() }),
      'read-again': () => {
        postings.readAgain();
        return null;
      },
    },
    signal,
  );
});
