import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'jobtensor',
  access: 'ask',
  matches: ['https://jobtensor.com/*'],
  example: 'https://jobtensor.com/job/Platform-Engineer-0123456789ab',
  find: findBy({
    path: /^\/job\/./,
    body: ['.job__content .job-description'], // 2025
    title: ['h1.job__title'],
    company: ['.job__company'],
  }),
} satisfies Board;
