import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://www.arbeitnow.com/jobs/companies/example/platform-engineer-berlin-100000',
  id: [/\/(?:jobs\/companies\/[^/]+|view)\/[^/?]*-(\d+)[/?]/],
} satisfies About;

// No real page was at hand: its pages mark their postings up as microdata.
export default {
  name: 'Arbeitnow',
  matches: ['https://www.arbeitnow.com/*'],
  path: /^\/jobs\/companies\/[^/]+\/./,
} satisfies Board;
