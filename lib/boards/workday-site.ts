import type { About, Board } from './board';
import workday from './workday';

export const about = {
  access: 'ask',
  example: 'https://wd1.myworkdaysite.com/en-US/recruiting/example/Careers/job/Brno/Storage-Engineer_R-1234',
  id: [/^[^/]*myworkdaysite\.com\/(?:[^?]*?\/)?recruiting\/([^/]+)\/[^?]*?\/(?:job|details)\/[^?]*_([^/?_]+)/],
  idsOf: 'Workday',
} satisfies About;

// The same pages on the other host, which is not among the fixed ones.
export default {
  ...workday,
  name: 'Workday (myworkdaysite.com)',
  matches: ['https://*.myworkdaysite.com/*'],
} satisfies Board;
