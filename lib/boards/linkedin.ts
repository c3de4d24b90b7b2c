import type { Board } from './board';
import { lineOf } from './parts/line';

export default {
  name: 'LinkedIn',
  access: 'ask',
  reason:
    'LinkedIn’s terms object to software that changes its pages; Skillmark changes none, and the choice is yours.',
  matches: ['https://*.linkedin.com/*'],
  example: 'https://www.linkedin.com/jobs/view/1234567890/',
  find: (page, { pathname }) => {
    if (!pathname.startsWith('/jobs/')) return [];
    for (const selector of BODIES) {
      const body = [...page.querySelectorAll(selector)].find((one) => lineOf(one).length >= SHORTEST);
      if (body) return [{ body, title: titleOf(page, pathname), company: companyOf(page), path: selector }];
    }
    return [];
  },
} satisfies Board;

/** Both signed-in layouts run side by side; what tells them apart changes from one month to the next. */
const BODIES = [
  '[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', // signed in, 2026-09
  '[data-sdui-component$=".aboutTheJob"] [data-testid="expandable-text-box"]', // signed in, 2026-09
  '[data-sdui-screen*="JobDetails"] [data-testid="expandable-text-box"]', // signed in, 2025-12
  '#job-details', // signed in, classic
  '.show-more-less-html__markup', // guest, 2025
  '.description__text', // guest, 2020
];
/** A box of text with less than this is a label beside the description. */
const SHORTEST = 200;

const TITLES = [
  '.job-details-jobs-unified-top-card__job-title',
  '.top-card-layout__title',
  '.topcard__title',
  '[data-sdui-screen*="JobDetails"] a[href*="/jobs/view/"]',
];
const COMPANIES = [
  '.job-details-jobs-unified-top-card__company-name',
  '.topcard__org-name-link',
  '.topcard__flavor',
  '[data-sdui-screen*="JobDetails"] a[href*="/company/"]',
];

function titleOf(page: Document, pathname: string): string {
  return first(page, TITLES.slice(0, 3)) || titleOfWindow(page, pathname) || first(page, TITLES.slice(3));
}

/** Of a posting on a page of its own it is “(3) Title | Company | LinkedIn”, at times without the company. */
function titleOfWindow(page: Document, pathname: string): string {
  if (!pathname.startsWith('/jobs/view/')) return '';
  const parts = page.title.replace(/^\(\d+\+?\) /, '').split(' | ');
  if (parts.pop() !== 'LinkedIn') return '';
  if (parts.length > 1 && parts.at(-1) === companyOf(page)) parts.pop();
  return parts.join(' | ').trim();
}

function companyOf(page: Document): string {
  return first(page, COMPANIES);
}

/** The first text that the selectors, tried in order, lead to: pictures link to the same places. */
function first(page: Document, selectors: string[]): string {
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      const text = lineOf(element);
      if (text) return text;
    }
  }
  return '';
}
