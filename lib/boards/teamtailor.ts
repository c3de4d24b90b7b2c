import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://example.teamtailor.com/jobs/1234567-storage-engineer',
  id: [
    /^[^/]*\bteamtailor\.com\/(?:[^?]*\/)?jobs\/(\d+)\b/,
    /^([^/]+)\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(\d{5,})-[^/?]/i,
  ],
} satisfies About;

// No real page was at hand. Career sites often stand on the company's own host.
export default {
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  anywhere: true,
  path: /\/jobs\/\d[^/]*\/?$/,
  body: ['.prose[data-controller*="responsive-video"]', '.prose.font-company-body'], // 2026, from public code
  title: 'h1',
  company: ['meta[property="og:site_name"]', /^ - (.+)/],
} satisfies Board;
