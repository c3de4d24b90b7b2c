import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://jobtensor.com/job/Platform-Engineer-0123456789ab',
  id: [/\/job\/[^/?]*-(?=[a-z]*\d)([\da-z]{8,})[/?]/i],
} satisfies About;

export default {
  name: 'jobtensor',
  matches: ['https://jobtensor.com/*'],
  path: /^\/job\/./,
  body: '.job__content .job-description', // 2025
  title: ['h1.job__title', /^(.+) \| jobtensor$/],
  company: '.job__company',
  location: '.job__location',
} satisfies Board;
