import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://berlinstartupjobs.com/engineering/platform-engineer-example/',
} satisfies About;

// The heading holds half of the title, so that is left to the structured data.
export default {
  name: 'Berlin Startup Jobs',
  matches: ['https://berlinstartupjobs.com/*'],
  body: '.bsj-template__content', // 2025
} satisfies Board;
