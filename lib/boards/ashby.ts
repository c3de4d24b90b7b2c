import type { About, Board } from './board';
import { labelled } from './parts/labelled';

export const about = {
  access: 'fixed',
  example: 'https://jobs.ashbyhq.com/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  id: [/^jobs\.ashbyhq\.com\/[^/]+\/([\da-f]{8}-[\da-f-]{27})[/?]/i],
  embedded: [/[?&]ashby_jid=([\da-f]{8}-[\da-f-]{27})/i],
} satisfies About;

// No real page was at hand: where these are wrong, the structured data that the page brings finds the posting, and says place, work mode and pay.
// Companies' sites show the same page in a frame, at the same address with `embed=js`; some of them without its header.
export default {
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/i,
  body: ['.ashby-job-posting-right-pane [class*="descriptionText"]', '[class*="_descriptionText"]'], // 2026-10
  title: ['.ashby-job-posting-heading', 'h1', /^(.+) @ /], // 2026-10, from public code
  company: [/^ @ (.+)/, '[class*="navLogo"] img'],
  location: (page) => besideLabel(page, 'Location'), // 2026-11, as are the others of this kind
  workMode: (page) => besideLabel(page, 'Location Type'),
  employment: (page) => besideLabel(page, 'Employment Type'),
  salary: (page) => besideLabel(page, 'Compensation'),
} satisfies Board;

/** What the pane on the left shows below a label. */
function besideLabel(page: Document, label: string): string {
  return labelled(page, '.ashby-job-posting-left-pane h2', label);
}
