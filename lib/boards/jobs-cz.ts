import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'Jobs.cz',
  access: 'ask',
  matches: ['https://www.jobs.cz/*'],
  example: 'https://www.jobs.cz/rpd/2000000000/',
  find: findBy({
    path: /^\/(?:rpd|fp|pd)\//,
    body: [
      '[data-jobad="body"]', // 2024
      '.jobad__body', // pages in a company's colours
    ],
    title: ['h1'],
    // The window's title is “Job title – Company”.
    company: [(page, title) => (page.title.startsWith(`${title} – `) ? page.title.slice(title.length + 3) : '')],
  }),
} satisfies Board;
