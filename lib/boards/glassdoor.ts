import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://www.glassdoor.com/job-listing/platform-engineer-example-JV_IC1147401_KO0,17.htm?jl=1000000000',
  id: [/[?&](?:jl|jobListingId)=(\d+)/i],
} satisfies About;

const HEADER = '[class*="JobDetails_jobDetailsHeader"], [data-test="job-details-header"]';

// No real page was at hand. The hashes at the end of class names change. Beside a list of results, which has names of its own,
// stands the posting of `jl`.
export default {
  name: 'Glassdoor',
  // Some countries have a host for each language below these.
  matches: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.at/*',
    'https://*.glassdoor.be/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.ch/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.co.nz/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.com.ar/*',
    'https://*.glassdoor.com.au/*',
    'https://*.glassdoor.com.br/*',
    'https://*.glassdoor.com.hk/*',
    'https://*.glassdoor.com.mx/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.es/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.it/*',
    'https://*.glassdoor.nl/*',
    'https://*.glassdoor.sg/*',
  ],
  body: [
    '[class*="JobDetails_jobDescription__"]', // 2026-10, from public code
    '#JobDescriptionContainer', // 2023, from public code
  ],
  title: [
    'h1[id^="jd-job-title"]',
    `:is(${HEADER}) h1`,
    '[class*="JobDetails_jobTitle__"]',
    'h1[data-test="job-title"]', // 2024, from public code
  ],
  company: [
    '[class*="EmployerProfile_employerNameHeading"]',
    '[class*="EmployerProfile_employerName__"]',
    `:is(${HEADER}) h4`,
  ],
  location: '[data-test="location"]',
  // What Glassdoor guesses is no part of the posting.
  salary: (page) => {
    const salary = lineOf(page.querySelector('[data-test="detailSalary"]'));
    return /glassdoor/i.test(salary) ? '' : salary;
  },
} satisfies Board;
