import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://hiring.cafe/viewjob/abcdefgh12345678',
  id: [/\/(?:viewjob|job)\/([^/?]+)/],
} satisfies About;

// No real page was at hand.
export default {
  name: 'HiringCafe',
  matches: ['https://hiring.cafe/*', 'https://hiringcafe.com/*'],
  path: /^\/(?:viewjob|job)\/./,
  body: 'article.prose', // 2026, from public code
  title: /^(.+) at .+ \| HiringCafe$/,
  company: / at (.+) \| HiringCafe$/,
} satisfies Board;
