import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://au.seek.com/job/10000000',
  id: [/\/job\/(\d+)/, /[?&]jobId=(\d+)/i],
} satisfies About;

export default {
  name: 'SEEK',
  matches: ['https://*.seek.com/*', 'https://*.seek.com.au/*', 'https://*.seek.co.nz/*'],
  body: '[data-automation="jobAdDetails"]', // 2026-11, seen
  title: '[data-automation="job-detail-title"]',
  company: '[data-automation="advertiser-name"]',
  location: '[data-automation="job-detail-location"]',
  salary: '[data-automation="job-detail-salary"]',
} satisfies Board;
