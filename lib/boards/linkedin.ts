import type { About, Board } from './board';
import { textBy } from './parts/by-places';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://www.linkedin.com/jobs/view/1234567890/',
  reason:
    'LinkedIn’s terms object to software that changes its pages; Skillmark changes none, and the choice is yours.',
  id: [/\/jobs\/view\/(?:[^/?]*-)?(\d+)[/?]/, /\/jobPosting\/(\d+)/, /[?&]currentJobId=(\d+)/],
} satisfies About;

/** The part of a signed-in page with the posting; beside a list of results its name begins otherwise. */
const SCREEN = '[data-sdui-screen*="JobDetails"] ';
const BOX = '[data-testid="expandable-text-box"]';
const ABOUT_JOB = '[data-sdui-component$=".aboutTheJob"]';
const JOB = `:is([componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"], ${ABOUT_JOB})`;
const COMPANY = [
  '.job-details-jobs-unified-top-card__company-name',
  '.jobs-unified-top-card__company-name', // signed in, 2022, from public code
  '.jobs-unified-top-card__primary-description a[href*="/company/"]', // signed in, before 2024
  'a[data-view-name="job-details-about-company-name-link"]', // beside a list, where the one above is filled late
  '.jobs-company__box a[href*="/company/"]',
  '.topcard__org-name-link',
  '.topcard__flavor',
  `${SCREEN}a[href*="/company/"]`,
];
const GUEST = [
  '.show-more-less-html__markup', // 2025
  '.description__text', // 2020
];
/** What is found in a signed-in page with fewer characters than this is a label beside the description, or still to be filled. */
const LEAST = 200;

export default {
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  // The second is what guests’ lists load of a posting.
  path: /^\/jobs(?:-guest)?\//,
  // Both signed-in layouts run side by side; what tells them apart changes from one month to the next.
  body: [
    `${JOB} ${BOX}`, // signed in, 2026-09
    // Signed in, 2025-12: the first box that is long enough. The company’s looks the same, and stands below.
    SCREEN + BOX,
    ABOUT_JOB, // signed in, 2026, from public code
    '#job-details', // signed in, classic
    ...GUEST,
  ],
  fits: (body) => body.matches(GUEST.join()) || (lineOf(body).length >= LEAST && !isOfCompany(body)),
  title: [
    '.job-details-jobs-unified-top-card__job-title',
    '.jobs-unified-top-card__job-title', // signed in, 2022, from public code
    '.top-card-layout__title',
    '.topcard__title',
    titleOfWindow,
    // The links to apply and to its salary are no paragraphs.
    `${SCREEN}p a[href*="/jobs/view/"]`,
    `${SCREEN}a[href*="/jobs/view/"]:not([aria-label], [href*="/apply"])`,
  ],
  // Where the company has no page it is told to those who hear the page: “Company, Example.”
  company: [
    ...COMPANY,
    '.jobs-search-results-list__list-item--active img[alt$=" logo" i]',
    (page) => /^Company, (.+?)\.?$/.exec(labelOf(page, 'Company, '))?.[1],
    /\| ([^|]+) \| LinkedIn$/,
  ],
  location: ['.topcard__flavor--bullet', (page) => remarks(page)[0]],
  workMode: (page) => labels(page).find((label) => /^(?:on-site|hybrid|remote|vor ort|hybride|sur site)$/i.test(label)),
  salary: ['.compensation__salary', (page) => labels(page).find((label) => /^\p{Sc} ?\d/u.test(label))],
  closed: '.closed-job__flavor--closed, .jobs-details-top-card__apply-error',
  datePosted: ['.posted-time-ago__text', (page) => remarks(page)[1]],
} satisfies Board;

/** Where a page marks the part about the job, what stands in that about the company is never the description. */
function isOfCompany(body: Element): boolean {
  const isMarked = body.ownerDocument.querySelector(JOB) !== null;
  return isMarked && body.closest('[componentkey*="AboutTheCompany"], [id*="AboutTheCompany"]') !== null;
}

/** Of a posting on a page of its own it is “(3) Title | Company | LinkedIn”, at times without the company; for guests a sentence. */
function titleOfWindow(page: Document, url: URL): string {
  if (!url.pathname.startsWith('/jobs/view/')) return '';
  const sentence = / hiring (.+) in [^|]+ \| LinkedIn$/.exec(page.title);
  if (sentence) return sentence[1] ?? '';
  const parts = page.title.replace(/^\(\d+\+?\) /, '').split(' | ');
  if (parts.pop() !== 'LinkedIn') return '';
  const company = textBy(COMPANY, page, url);
  if (parts.length > 1 && (company === '' || parts.at(-1) === company)) parts.pop();
  return parts.join(' | ');
}

function labelOf(page: Document, start: string): string {
  return page.querySelector(`${SCREEN}[aria-label^="${start}"]`)?.getAttribute('aria-label') ?? '';
}

/** “Hamburg, Germany · 3 weeks ago · Over 100 applicants”, below the title. */
function remarks(page: Document): string[] {
  const classic = '.job-details-jobs-unified-top-card__primary-description-container';
  const lines = [...page.querySelectorAll(`${classic}, ${SCREEN}p`)].map(lineOf);
  return lines.find((line) => / · .* · | · .* ago$/.test(line))?.split(' · ') ?? [];
}

/** What stands on the buttons below that: salary, place of work, kind of contract. */
function labels(page: Document): string[] {
  return [...page.querySelectorAll(`.job-details-fit-level-preferences strong, ${SCREEN}button`)].map(lineOf);
}
