import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://www.comeet.com/jobs/example/01.00A/storage-engineer/02.B0C',
  id: [
    /\/jobs\/[^/]+\/([\dA-F]{2}\.[\dA-F]{3})\/[^/]+\/([\dA-F]{2}\.[\dA-F]{3})[/?]/i,
    /^([^/]+)\/(?:[^?]*\/)?co\/[^/]+\/([\dA-F]{2}\.[\dA-F]{3})[/?]/i,
  ],
} satisfies About;

// Its own pages are left to their structured data: none was at hand. The selectors are those of its plugin for companies' sites.
export default {
  name: 'Comeet',
  matches: ['https://www.comeet.com/*'],
  anywhere: true,
  body: '.comeet-position-info', // 2026, from the plugin's templates
  title: 'h2.comeet-position-name',
  company: 'meta[property="og:site_name"]',
  location: '.comeet-position-location',
} satisfies Board;
