import type { About, Board } from './board';
import { treesOf } from './parts/trees';

export const about = {
  access: 'fixed',
  example: 'https://jobs.smartrecruiters.com/Example/743999912345678-storage-engineer',
  id: [/^[^/]+\/[^/]+\/(\d{6,})\b/, /\/publication\/([\da-f-]{36})/i],
} satisfies About;

// No real page was at hand; microdata finds what these do not.
export default {
  name: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  path: /^\/[^/]+\/\d{6}/,
  trees: treesOf,
  body: ['.job-sections [itemprop="description"]', '.job-sections'], // 2026-10, from public code
  title: '.job-title',
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.header-logo img'],
  location: place('formattedaddress'),
  workMode: place('workplacetype'),
  datePosted: '[itemprop="datePosted"]',
} satisfies Board;

/** The element that shows the place is filled by scripts from its attributes. */
function place(name: string) {
  return (page: Document) => page.querySelector('spl-job-location')?.getAttribute(name) ?? '';
}
