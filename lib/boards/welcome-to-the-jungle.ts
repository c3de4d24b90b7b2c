import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://www.welcometothejungle.com/fr/companies/example/jobs/platform-engineer_paris',
  id: [/\/companies\/([^/]+)\/jobs\/([^/?]+)/, /^app\.[^/]+\/jobs\/([^/?]+)/],
} satisfies About;

const HEAD = '[data-testid="job-metadata-block"] ';

// No real page was at hand. Of app.welcometothejungle.com only structured data is read.
export default {
  name: 'Welcome to the Jungle',
  matches: ['https://*.welcometothejungle.com/*'],
  path: /\/jobs\/./,
  body: [
    // The profile that is asked for stands in a section beside the description; the company has a part of its own.
    ':is(#the-position-section, #the-position-section *):has(> [data-testid="job-section-description"])', // 2026, from public code
    '[data-testid="job-section-description"]', // 2026-09, from public code
  ],
  title: `${HEAD}h2`,
  company: `${HEAD}a[href*="/companies/"]`,
  location: `${HEAD}i[name="location"] + span`,
  workMode: (page) => remark(page, 'remote'),
  salary: (page) => remark(page, 'salary'),
  datePosted: `${HEAD}time`,
} satisfies Board;

/** What stands beside the icon of this name, without the label before it. */
function remark(page: Document, name: string): string {
  return lineOf(page.querySelector(`${HEAD}i[name="${name}"]`)?.parentElement).replace(/^[^:]*: ?/, '');
}
