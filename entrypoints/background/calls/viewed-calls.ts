import type { BackgroundHandlers } from '../../../lib/messaging/background';
import type { ViewedCalls } from '../../../lib/messaging/saved-calls';
import { forgetViews, viewedAfter } from '../../../lib/storage/saved/viewed';
import { tellLists } from '../marks/tell-lists';
import { skillsOf } from '../saved/saved-list';

/** How many are given at a time. */
const SOME = 2_000;

/** What the background does about postings that were merely looked at. */
export const viewedCalls: Pick<BackgroundHandlers['windows'], keyof ViewedCalls> = {
  'list-viewed': async ({ after }) => {
    const { summaries, next } = await viewedAfter(after, SOME);
    return { postings: summaries, skills: await skillsOf(summaries), next };
  },
  'forget-viewed': async () => {
    await forgetViews(0, Date.now());
    await tellLists();
    return null;
  },
};
