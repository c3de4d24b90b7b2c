import { useEffect, useState } from 'preact/hooks';
import { type JobNews, NO_NEWS } from '../../core/saved/again/job-news';
import type { Notices } from '../notices/use-notice';
import { later } from '../window/later';
import type { JobActions } from './saved-data';

interface Props {
  /** Looks up what is known of the job, again whenever `of` is another one. */
  look: () => Promise<JobNews>;
  of: unknown;
  actions: JobActions;
  notices: Notices;
  /** Saves the posting as it reads now; absent where it is not before the reader. */
  onUpdate?: () => void;
}

const JobNewsList = later(() => import('./JobNewsList').then((module) => module.JobNewsList));

/** What is saved of the job elsewhere, and what has changed. Says nothing where there is nothing; what says it is loaded only then. */
export function JobNotes({ look, of, ...rest }: Props) {
  const [news, setNews] = useState(NO_NEWS);
  useEffect(() => {
    let isWanted = true;
    // A posting can be read without.
    void look().then(
      (found) => isWanted && setNews(found),
      () => isWanted && setNews(NO_NEWS),
    );
    return () => {
      isWanted = false;
    };
  }, [of]);
  const isNews = news.changed !== undefined || news.sources.length + news.alike.length > 0;
  return isNews ? <JobNewsList news={news} {...rest} /> : null;
}
