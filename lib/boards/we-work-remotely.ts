import type { About, Board } from './board';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://weworkremotely.com/remote-jobs/example-platform-engineer',
  id: [/\/(?:remote-jobs|listings)\/([^/?]+)/],
} satisfies About;

export default {
  name: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  path: /^\/remote-jobs\/./,
  body: [
    '.lis-container__job__content__description', // 2026-10, from public code: real lists alone were at hand
    '#job-listing-show-container', // 2020
  ],
  title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
  company: [
    '.lis-container__job__sidebar__companyDetails__info__title h3',
    '.lis-container__job__sidebar__companyDetails__info__title',
    '.company-card h2',
    /^(.+):$/,
  ],
  datePosted: '.listing-header-container time',
} satisfies Board;
