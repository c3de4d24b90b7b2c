import type { About, Board } from './board';
import { labelled } from './parts/labelled';

export const about = {
  example: 'https://jobs.ashbyhq.com/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
} satisfies About;

const PANE = '.ashby-job-posting-left-pane h2';

// No real page was at hand: where these are wrong, the structured data that the page brings finds the posting.
// Companies' sites show the same page in a frame, at the same address with `embed=js`; some of them without its header.
export default {
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/i,
  body: ['.ashby-job-posting-right-pane [class*="descriptionText"]', '[class*="_descriptionText"]'], // 2026-10
  title: ['.ashby-job-posting-heading', 'h1', /^(.+) @ /], // 2026-10, from public code
  company: [/^ @ (.+)/, '[class*="navLogo"] img'],
  location: (page) => labelled(page, PANE, 'Location'), // 2026-10, from public code
  workMode: (page) => labelled(page, PANE, 'Location Type'),
  salary: (page) => labelled(page, PANE, 'Compensation'),
} satisfies Board;
