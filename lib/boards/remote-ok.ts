import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'Remote OK',
  access: 'ask',
  matches: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  example: 'https://remoteok.com/remote-jobs/remote-platform-engineer-example-123456',
  find: findBy({
    path: /^\/remote-jobs\/.*\d/i,
    body: ['tr.expand .description .markdown', '.description .markdown'], // 2020
    title: ['tr.job h2[itemprop="title"]'],
    company: ['tr.job h3[itemprop="name"]'],
  }),
} satisfies Board;
