import type { Board } from './board';
import { findBy, nameOfLogo } from './parts/find-by';
import { lineOf } from './parts/line';

export default {
  name: 'Greenhouse',
  access: 'fixed',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  example: 'https://job-boards.greenhouse.io/example/jobs/1234567',
  find: findBy({
    path: /\/jobs\/\d+\/?$|^\/embed\/job_app/,
    // The application form stands beside these, not inside.
    body: [
      '.job__description', // 2025
      '#app_body #content', // the older boards
      '#content',
    ],
    title: ['.job__title h1', 'h1.app-title', 'h1'],
    company: [
      (page) => lineOf(page.querySelector('.company-name')).replace(/^at /, ''),
      (page, title) => partAfter(page.title, `Job Application for ${title} at `),
      (page) => /^Job Application for .+ at (.+)$/.exec(page.title)?.[1],
      nameOfLogo('.logo img, #logo img'),
    ],
  }),
} satisfies Board;

function partAfter(text: string, start: string): string | undefined {
  return text.startsWith(start) ? text.slice(start.length) : undefined;
}
