import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://www.glassdoor.com/job-listing/platform-engineer-example-JV_IC1147401_KO0,17.htm?jl=1000000000',
} satisfies About;

// No real page was at hand. The hashes at the end of class names change. Beside a list of results, which has names of its own,
// stands the posting of `jl`.
export default {
  name: 'Glassdoor',
  // Some countries have a host for each language below these.
  matches: 'com|at|be|ca|ch|co.in|co.nz|co.uk|com.ar|com.au|com.br|com.hk|com.mx|de|es|fr|ie|it|nl|sg'
    .split('|')
    .map((end) => `https://*.glassdoor.${end}/*`),
  body: [
    '[class*="JobDetails_jobDescription__"]', // 2026-10, from public code
    '#JobDescriptionContainer', // 2023, from public code
  ],
  title: ['h1[id^="jd-job-title"]', '[class*="JobDetails_jobDetailsHeader"] h1', '[class*="JobDetails_jobTitle__"]'],
  company: ['[class*="EmployerProfile_employerNameHeading"]', '[class*="EmployerProfile_employerName__"]'],
  location: '[data-test="location"]',
  // What Glassdoor guesses is no part of the posting.
  salary: (page) => {
    const salary = lineOf(page.querySelector('[data-test="detailSalary"]'));
    return /glassdoor/i.test(salary) ? '' : salary;
  },
} satisfies Board;
