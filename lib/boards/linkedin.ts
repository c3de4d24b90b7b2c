import type { About, Board } from './board';
import { textBy } from './parts/by-places';

export const about = {
  example: 'https://www.linkedin.com/jobs/view/1234567890/',
  reason:
    'LinkedIn’s terms object to software that changes its pages; Skillmark changes none, and the choice is yours.',
} satisfies About;

const COMPANY = [
  '.job-details-jobs-unified-top-card__company-name',
  '.topcard__org-name-link',
  '.topcard__flavor',
  '[data-sdui-screen*="JobDetails"] a[href*="/company/"]',
];

export default {
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  path: /^\/jobs\//,
  // Both signed-in layouts run side by side; what tells them apart changes from one month to the next.
  body: [
    '[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', // signed in, 2026-09
    '[data-sdui-component$=".aboutTheJob"] [data-testid="expandable-text-box"]', // signed in, 2026-09
    '[data-sdui-screen*="JobDetails"] [data-testid="expandable-text-box"]', // signed in, 2025-12
    '#job-details', // signed in, classic
    '.show-more-less-html__markup', // guest, 2025
    '.description__text', // guest, 2020
  ],
  // A box of text with less than this is a label beside the description.
  least: 200,
  title: [
    '.job-details-jobs-unified-top-card__job-title',
    '.top-card-layout__title',
    '.topcard__title',
    titleOfWindow,
    '[data-sdui-screen*="JobDetails"] a[href*="/jobs/view/"]',
  ],
  company: COMPANY,
} satisfies Board;

/** Of a posting on a page of its own it is “(3) Title | Company | LinkedIn”, at times without the company. */
function titleOfWindow(page: Document, url: URL): string {
  if (!url.pathname.startsWith('/jobs/view/')) return '';
  const parts = page.title.replace(/^\(\d+\+?\) /, '').split(' | ');
  if (parts.pop() !== 'LinkedIn') return '';
  if (parts.length > 1 && parts.at(-1) === textBy(COMPANY, page, url)) parts.pop();
  return parts.join(' | ');
}
