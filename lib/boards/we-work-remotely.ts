import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'We Work Remotely',
  access: 'ask',
  matches: ['https://weworkremotely.com/*'],
  example: 'https://weworkremotely.com/remote-jobs/example-platform-engineer',
  find: findBy({
    path: /^\/remote-jobs\/./,
    body: ['#job-listing-show-container'], // 2020; newer pages bring structured data
    title: ['.listing-header-container h1'],
    company: ['.company-card h2'],
  }),
} satisfies Board;
