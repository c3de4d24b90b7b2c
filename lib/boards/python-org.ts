import type { About, Board } from './board';
import { squeezed } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://www.python.org/jobs/1000/',
  id: [/\/jobs\/(\d+)[/?]/],
} satisfies About;

// Only a list was at hand; the site’s own templates are public.
export default {
  name: 'Python.org',
  matches: ['https://www.python.org/*'],
  path: /^\/jobs\/\d+\/$/,
  body: '.job-description', // 2026, from its templates
  title: (page) => nameLines(page)[0],
  company: (page) => nameLines(page)[1],
  location: '.listing-location',
  datePosted: '.listing-posted time',
} satisfies Board;

/** The loose text of the heading: the job, and below a line break the company. */
function nameLines(page: Document): string[] {
  const nodes = [...(page.querySelector('h1 .company-name')?.childNodes ?? [])];
  return nodes.flatMap((node) => (node.nodeType === 3 && squeezed(node.textContent ?? '')) || []);
}
