import type { About, Board } from './board';

export const about = {
  access: 'none',
  example: 'https://careers.example.com/global/en/job/R-1234/Storage-Engineer',
  id: [/^([^/]+)\/[a-z]{2,6}\/[a-z]{2}\/job\/(?=[^/?]*\d)([^/?]+)\/[^/?]/i],
} satisfies About;

// It has no host of its own. In a list (2025, seen) the teasers have the same attribute. Of a posting's page no real one was at hand.
export default {
  name: 'Phenom',
  matches: [],
  anywhere: true,
  path: /\/job\/./,
  body: ['.jd-info[data-ph-at-id]', 'div[data-ph-at-id="jobdescription-text"]:not(li *)'], // 2026, from public code
  title: ['h1.job-title', 'h1'],
  company: 'meta[property="og:site_name"]', // 2025, seen
} satisfies Board;
