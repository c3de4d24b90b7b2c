import type { About, Board } from './board';

export const about = { example: 'https://weworkremotely.com/remote-jobs/example-platform-engineer' } satisfies About;

export default {
  name: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  path: /^\/remote-jobs\/./,
  body: '#job-listing-show-container', // 2020; newer pages bring structured data
  title: '.listing-header-container h1',
  company: '.company-card h2',
} satisfies Board;
