import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://spacecrew.com/space-jobs/abcdefgh-example-platform-engineer',
  id: [/\/space-jobs\/(?=[a-z]*\d)([\da-z]{8})-/, /\/space-jobs\/([^/?]+)/],
} satisfies About;

export default {
  name: 'Space Crew',
  matches: ['https://spacecrew.com/*'],
  path: /^\/space-jobs\/./,
  body: '.prose', // 2025
  title: 'h1',
  company: 'a[href*="/space-companies/"]',
} satisfies Board;
