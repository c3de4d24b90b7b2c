import type { About, Board } from './board';

export const about = {
  access: 'fixed',
  example: 'https://example.jobs.personio.de/job/1234567',
  id: [/\/job\/(\d+)[/?]/],
} satisfies About;

// No real page was at hand. What is hashed in its class names is left out here; the structured data says more, where there is any.
export default {
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  path: /^\/job\/\d+\/?$/,
  body: ':has(> .jb-description-item)', // 2026-09, from public code
  title: '.job-position-title',
  company: / \| Jobs \S+ (.+)/,
} satisfies Board;
