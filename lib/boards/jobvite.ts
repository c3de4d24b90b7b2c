import type { About, Board } from './board';

export const about = {
  access: 'fixed',
  example: 'https://jobs.jobvite.com/example/job/oAbCdEfg',
  id: [/\/job\/(\w+)[/?]/, /[?&]c?j=(\w+)/],
  embedded: [/[?&]jvi=(\w+)/],
} satisfies About;

// No real page was at hand. The place stands loose in one line with the department, so that is left to the structured data.
export default {
  name: 'Jobvite',
  matches: ['https://jobs.jobvite.com/*'],
  path: /\/job\/\w+\/?$/,
  body: '.jv-job-detail-description', // 2019 to 2026, from public code
  title: '.jv-header',
  company: ['.jv-logo img, .jv-logo', /^(.+) Careers\b/],
} satisfies Board;
