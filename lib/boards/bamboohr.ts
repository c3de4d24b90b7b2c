import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://example.bamboohr.com/careers/123',
  id: [
    /^([^./]+)\.bamboohr\.com\/(?:careers|jobs|hiring\/jobs)\/(\d+)[/?]/,
    /^([^./]+)\.bamboohr\.com\/.*[?&]id=(\d+)/,
  ],
} satisfies About;

// No real page was at hand; the company is left to the structured data.
export default {
  name: 'BambooHR',
  matches: ['https://*.bamboohr.com/*'],
  path: /^\/(?:careers\/\d+\/?|jobs\/view\.php)$/,
  body: '.BambooRichText', // 2022 to 2026, from public code
  title: ['[data-fabric-component="Headline"]', 'h2'],
} satisfies Board;
