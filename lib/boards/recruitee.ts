import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://example.recruitee.com/o/storage-engineer',
  id: [/^([^./]+)\.recruitee\.com\/(?:l\/[\w-]+\/)?o\/([^/?]+)/],
} satisfies About;

// No real page was at hand, and what public code knows of its pages are hashes that change: its structured data has to do.
export default {
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*'],
  path: /^(?:\/l\/[\w-]+)?\/o\/[^/]+\/?$/,
} satisfies Board;
