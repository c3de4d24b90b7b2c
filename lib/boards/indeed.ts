import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://de.indeed.com/viewjob?jk=0123456789abcdef',
  id: [
    /\/viewjob\?(?:.*&)?jk=([\da-f]{8,})/i,
    /[?&]vjk=([\da-f]{8,})/i,
    /[?&]jk=([\da-f]{8,})/i,
    /\/job\/[^/?]*-([\da-f]{16})[/?]/i,
  ],
} satisfies About;

const TITLE = [
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  '[data-testid="vj-job-title"]', // 2026-09, from public code
  '[data-testid="simpler-jobTitle"]', // 2025, from public code
  'h2[data-testid="jobTitle"]', // 2026, from public code
].join();

export default {
  name: 'Indeed',
  // Each country has a host of its own below this one.
  matches: ['https://*.indeed.com/*'],
  body: [
    '#jobDescriptionText', // 2026
    '[data-testid="vj-job-description-heading"] + *', // 2026-09, from public code
    // 2026, where the element has no id: one around it has the same class.
    '.jobsearch-JobComponent-description:not(:has(.jobsearch-JobComponent-description))',
    '.jobsearch-jobDescriptionText', // 2020, from public code
  ],
  title: [
    // Beside a list of results the heading ends in “ - job post”.
    (page) => lineOf(page.querySelector(TITLE)).replace(/ ?- job post$/, ''),
    // Above a list it says what was looked for.
    (page, { pathname }) => (pathname === '/viewjob' ? lineOf(page.querySelector('h1')) : ''),
    /^(.+) - [^-]+ - Indeed\.com$/,
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-testid="vj-company-name"]', // 2026-09, from public code; where the company has a page, a link instead
    '[data-testid="company-info-metadata"] a',
    '.jobsearch-JobInfoHeader-companyNameLink, .jobsearch-JobInfoHeader-companyNameSimple', // 2025, from public code
    '[data-company-name]',
    '.jobsearch-InlineCompanyRating-companyHeader', // 2022, from public code
  ],
  location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="jobsearch-JobInfoHeader-companyLocation"]'],
  // The kind of contract stands in the same line, alone where no salary is named.
  salary: (page) => /^.*\d.*/.exec(lineOf(page.querySelector('#salaryInfoAndJobType > span')))?.[0],
} satisfies Board;
