import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://wellfound.com/jobs/1000000-platform-engineer',
  id: [/\/jobs\/(\d+)\b/, /[?&]job_listing_(?:id|slug)=(\d+)/],
} satisfies About;

// Only a wall was at hand. The hashes at the end of class names change.
export default {
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  path: /\/jobs\/\d/,
  body: [
    '[data-test="JobDetail"] [class*="styles_description__"]', // 2026, from public code
    '[data-test="JobDescription"]', // 2025, from public code
    '#job-description', // 2025, from public code
    '[class*="styles_description__"]', // 2026, from public code
  ],
  title: [(page) => heading(page)[1], 'h1', /^(.+?) at /],
  company: ['[data-test="StartupLink"]', (page) => heading(page)[2], / at (.+?) •/], // 2026, from public code
} satisfies Board;

/** “Title at Company”. */
function heading(page: Document): string[] {
  return /^(.+) at (.+)$/.exec(lineOf(page.querySelector('[data-test="JobDetail"] h1'))) ?? [];
}
