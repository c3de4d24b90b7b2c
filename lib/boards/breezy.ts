import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://example.breezy.hr/p/0123456789ab-storage-engineer',
  id: [/\/p\/([\da-f]{12,})\b/i],
} satisfies About;

// Beside the description stands what is always the same: the form, the other jobs.
export default {
  name: 'Breezy HR',
  matches: ['https://*.breezy.hr/*'],
  path: /^\/p\/[^/]+\/?$/,
  body: '.job-description > .description', // 2026-11, seen
  title: '.position-header > h1',
  company: ['.company-name span', / at (.+)/],
} satisfies Board;
