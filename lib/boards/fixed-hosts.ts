/**
 * The hosts the extension runs on from the start: they serve nothing but job ads, and
 * Hacker News, whose threads of them are read there. Settled once and pinned by a test,
 * since a longer list in an update makes Chromium switch the extension off until its user agrees.
 */
export const FIXED_HOSTS = [
  'https://boards.greenhouse.io/*',
  'https://boards.eu.greenhouse.io/*',
  'https://job-boards.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
  'https://jobs.lever.co/*',
  'https://jobs.eu.lever.co/*',
  'https://jobs.ashbyhq.com/*',
  'https://*.myworkdayjobs.com/*',
  'https://news.ycombinator.com/*',
];
