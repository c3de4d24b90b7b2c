import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://www.stepstone.de/stellenangebote--Platform-Engineer-Berlin-Example--10000000-inline.html',
  id: [/stepstone\.(\w+)\/.*--(\d+)(?:-[a-z]+)?\.html/],
} satisfies About;

// Only lists were at hand, of 2025. Style sheets stand inside the text.
export default {
  name: 'StepStone',
  matches: [
    'https://*.stepstone.de/*',
    'https://*.stepstone.at/*',
    'https://*.stepstone.be/*',
    'https://*.stepstone.fr/*',
    'https://*.stepstone.nl/*',
  ],
  body: '[data-at="job-ad-content"]', // 2026-10, from public code
  title: '[data-at="header-job-title"]',
  company: '[data-at="metadata-company-name"]',
  location: '[data-at="metadata-location"]',
  // One of several remarks on the kind of work.
  workMode: (page) =>
    lineOf(page.querySelector('[data-at="metadata-work-type"]'))
      .split(', ')
      .find((remark) => /home-? ?office|remote|télétravail|thuiswerk/i.test(remark)),
  salary: '[data-at="metadata-salary"]',
  datePosted: (page) => lineOf(page.querySelector('[data-at="metadata-online-date"]')).replace(/^[^:]*: /, ''),
} satisfies Board;
