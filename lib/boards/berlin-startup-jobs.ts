import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://berlinstartupjobs.com/engineering/platform-engineer-example/',
  id: [/^berlinstartupjobs\.com\/[^/]+\/([^/?]+)[/?]/],
} satisfies About;

// The heading holds half of the title, the window all of it, with the company at its end.
export default {
  name: 'Berlin Startup Jobs',
  matches: ['https://berlinstartupjobs.com/*'],
  body: '.bsj-template__content', // 2025
  title: /^Job Vacancy: (.+?) \| /,
  company: (_page, _url, title) => title.split(' // ')[1],
} satisfies Board;
