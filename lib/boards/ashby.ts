import type { Board } from './board';
import { findBy, nameOfLogo } from './parts/find-by';

export default {
  name: 'Ashby',
  access: 'fixed',
  matches: ['https://jobs.ashbyhq.com/*'],
  example: 'https://jobs.ashbyhq.com/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  // No real page was at hand: where these are wrong, the structured data that the page brings finds the posting.
  find: findBy({
    path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/i,
    body: ['.ashby-job-posting-right-pane [class*="descriptionText"]', '[class*="_descriptionText"]'], // 2026-10
    title: ['.ashby-job-posting-heading', 'h1'],
    company: [
      // The window's title is “Job title @ Company”.
      (page, title) => (page.title.startsWith(`${title} @ `) ? page.title.slice(title.length + 3) : ''),
      nameOfLogo('[class*="navLogo"] img'),
    ],
    structured: true,
  }),
} satisfies Board;
