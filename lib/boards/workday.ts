import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'Workday',
  access: 'fixed',
  matches: ['https://*.myworkdayjobs.com/*'],
  example: 'https://example.wd1.myworkdayjobs.com/en-US/Careers/job/Storage-Engineer_R-1234',
  // The first answer of the server holds no text; scripts fill the page. It names the company in its structured data alone.
  find: findBy({
    path: /\/(?:job|details)\//,
    body: ['[data-automation-id="jobPostingDescription"]'], // 2026
    title: ['[data-automation-id="jobPostingHeader"]'],
    company: [],
    structured: true,
  }),
} satisfies Board;
