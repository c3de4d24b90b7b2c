import type { About, Board } from './board';

export const about = {
  access: 'fixed',
  example: 'https://apply.workable.com/example/j/0123456789/',
  id: [/^apply\.workable\.com\/(?:[^/]+\/)?j\/(\w+)[/?]/, /^jobs\.workable\.com\/(?:[a-z]{2}\/)?view\/(\w+)[/?]/],
} satisfies About;

// Of the posting's own page no real one was at hand. Its sections stand side by side.
export default {
  name: 'Workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  path: /^\/view\/.|^\/[^/]+\/j\/\w+\/?$/,
  body: [
    ':has(> [data-ui="job-description"])', // apply.workable.com, 2026-10, from public code
    '[class*="jobBreakdown__job-breakdown"]', // jobs.workable.com, 2026-10, from public code
  ],
  // What else stands beside them: the header, the button or form, other jobs.
  without:
    ':scope > :not([data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"], :has([data-ui$="parsed-html"]))',
  title: '[data-ui="job-title"], [data-ui="overview-title"]',
  company: ['[data-ui="overview-company"]', /^ - (.+)/],
  location: '[data-ui="job-location"], [data-ui="overview-location"]',
  workMode: '[data-ui="job-workplace"], [data-ui="overview-workplace"]',
  datePosted: '[data-ui="overview-date-posted"]',
} satisfies Board;
