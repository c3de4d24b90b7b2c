import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://www.jobs.cz/rpd/2000000000/',
  id: [/\/(?:rpd|fp|pd)\/(?:[^?]*\/)?(\d{6,})[/?]/, /^[^?]*\?(?=.*\br=detail\b).*?\bid=(\d+)/],
} satisfies About;

export default {
  name: 'Jobs.cz',
  matches: ['https://www.jobs.cz/*'],
  path: /^\/(?:rpd|fp|pd)\//,
  body: [
    '[data-jobad="body"], [data-test="jd-body-richtext"]', // 2024
    '.jobad__body', // pages in a company's colours
    '.RichContent', // 2024, where data attributes are gone
  ],
  title: 'h1',
  company: /^ – (.+)/,
  location: '[data-test="jd-info-location"]',
} satisfies Board;
