import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://remoteok.com/remote-jobs/remote-platform-engineer-example-123456',
  id: [/\/remote-jobs\/(\d{4,})-/, /\/(?:remote-jobs|l)\/(?:[^/?]*-)?(\d+)[/?]/],
} satisfies About;

export default {
  name: 'Remote OK',
  matches: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  path: /^\/remote-jobs\/.*\d/i,
  body: ['tr.expand .description .markdown', '.description .markdown'], // 2024
  title: 'tr.job h2[itemprop="title"]',
  company: 'tr.job h3[itemprop="name"]',
  datePosted: 'tr.job time',
} satisfies Board;
