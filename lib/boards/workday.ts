import type { About, Board } from './board';

export const about = {
  access: 'fixed',
  example: 'https://example.wd1.myworkdayjobs.com/en-US/Careers/job/Storage-Engineer_R-1234',
  id: [/^([^./]+)\.[^/]*myworkdayjobs\.com\/(?:[^?]*?\/)?(?:job|details)\/[^?]*_([^/?_]+)/],
} satisfies About;

// The first answer of the server holds no text; scripts fill the page. It names the company in its structured data alone.
export default {
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*'],
  path: /\/(?:job|details)\/(?!.*\/apply\b)/,
  body: '[data-automation-id="jobPostingDescription"]', // 2026
  title: '[data-automation-id="jobPostingHeader"]',
  // In the page with two panes the entries of the list say the same of other postings. 2026-10, from public code
  location: '[data-automation-id="locations"]:not(li *) dd',
  workMode: '[data-automation-id="remoteType"]:not(li *) dd',
  datePosted: '[data-automation-id="postedOn"]:not(li *) dd',
} satisfies Board;
