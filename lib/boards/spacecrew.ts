import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'Space Crew',
  access: 'ask',
  matches: ['https://spacecrew.com/*'],
  example: 'https://spacecrew.com/space-jobs/abcdefgh-example-platform-engineer',
  find: findBy({
    path: /^\/space-jobs\/./,
    body: ['.prose'], // 2025
    title: ['h1'],
    company: ['a[href^="/space-companies/"]'],
  }),
} satisfies Board;
