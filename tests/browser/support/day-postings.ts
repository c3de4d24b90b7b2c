import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { ownPages } from './board-pages';
import { ownPostings } from './postings';

/** A title that a spreadsheet would run. */
export const FORMULA = '=1+1';
/** A company that a spreadsheet would run. */
export const COMMAND = '+cmd|calc';

/** One posting of the day: where it is opened and what is expected of it. */
export interface Stop {
  board: string;
  /** The address that is opened. */
  url: string;
  /** The address it is kept with. */
  address: string;
  title: string;
  company: string;
  /** Words that must be among those marked in the page. */
  words: string[];
  /** How many postings the page shows; the one that fits best is kept. */
  ofPage: number;
}

/** The one with hostile words, whose address brings along who looked at it. */
export const TRICKY: Stop = {
  board: 'Greenhouse, with hostile words',
  url: 'https://job-boards.greenhouse.io/acme/jobs/4000002?gh_src=mail&session=s3cr3t#app',
  address: 'https://job-boards.greenhouse.io/acme/jobs/4000002',
  title: FORMULA,
  company: COMMAND,
  words: ['Kotlin'],
  ofPage: 1,
};

/** The postings of the day, on three boards, and the pages to serve for them. Throws where the project's own are not there. */
export function dayPostings(): { stops: Stop[]; pages: Record<string, string> } {
  const [sample] = ownPostings();
  const [lever, thread] = ['lever.html', 'hacker-news.html'].map((name) =>
    ownPages().find(({ file }) => file === name),
  );
  if (!sample || !lever || !thread) throw new Error('tests/fixtures has no postings.');
  const words = sample.found.map(([start, end]) => sample.text.slice(start, end));
  const greenhouse = { board: 'Greenhouse', url: POSTING_URL, address: POSTING_URL, ofPage: 1 };
  const stops: Stop[] = [
    { ...greenhouse, title: sample.title, company: sample.company, words },
    TRICKY,
    {
      board: 'Lever',
      url: `${lever.url}?lever-source=mail`,
      address: lever.url,
      title: 'Platform Engineer',
      company: 'Quarry Lane',
      words: ['NixOS', 'Terraform', 'Helm'],
      ofPage: 1,
    },
    {
      board: 'Hacker News',
      url: thread.url,
      // The first comment, which is a page of its own.
      address: thread.url.replace(/\d+$/, '101'),
      title: 'Platform Engineer, SRE',
      company: 'Quarry Lane',
      words: ['Kubernetes', 'Ceph', 'Phoenix', 'Python'],
      ofPage: 3,
    },
  ];
  const pages = {
    [POSTING_URL]: postingPage(sample.text, sample.title, sample.company),
    [TRICKY.address]: postingPage('## Requirements\n\n- @PostgreSQL and Kotlin.', FORMULA, COMMAND),
    [lever.url]: lever.html,
    [thread.url.replace(/\?.*/, '')]: thread.html,
    // The picture that threads are set in with.
    'https://news.ycombinator.com/s.gif': '',
  };
  return { stops, pages };
}
