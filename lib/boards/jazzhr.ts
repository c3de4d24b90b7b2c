import type { About, Board } from './board';

export const about = {
  access: 'fixed',
  example: 'https://example.applytojob.com/apply/0aB1cD2eF3/Storage-Engineer',
  id: [/\/apply\/(?:jobs\/details\/)?(\w{8,12})[/?]/],
} satisfies About;

// No real page was at hand. Description and form stand side by side.
export default {
  name: 'JazzHR',
  matches: ['https://*.applytojob.com/*'],
  path: /^\/apply\/(?:jobs\/details\/)?\w{8}/,
  body: '#job-description', // 2026-08, from public code
  title: '.job-header h1, .job-header h2',
  company: / - (.+?) - Career Page$/, // 2026, from public code; other pages leave it to the structured data
  location: '[title="Location"]',
} satisfies Board;
