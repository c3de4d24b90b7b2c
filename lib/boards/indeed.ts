import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://de.indeed.com/viewjob?jk=0123456789abcdef',
} satisfies About;

export default {
  name: 'Indeed',
  // Each country has a host of its own below this one.
  matches: ['https://*.indeed.com/*'],
  body: '#jobDescriptionText', // 2026
  title: [
    // Beside a list of results the heading ends in “ - job post”.
    (page) => lineOf(page.querySelector('[data-testid="jobsearch-JobInfoHeader-title"]')).replace(/ - job post$/, ''),
    'h1',
  ],
  company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name]'],
  location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="jobsearch-JobInfoHeader-companyLocation"]'],
  // The kind of contract stands in the same line, alone where no salary is named.
  salary: (page) => /.*\d.*/.exec(lineOf(page.querySelector('#salaryInfoAndJobType > span')))?.[0],
} satisfies Board;
