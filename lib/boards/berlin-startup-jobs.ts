import type { Board } from './board';
import { findBy } from './parts/find-by';

export default {
  name: 'Berlin Startup Jobs',
  access: 'ask',
  matches: ['https://berlinstartupjobs.com/*'],
  example: 'https://berlinstartupjobs.com/engineering/platform-engineer-example/',
  // The heading holds half of the title, so the structured data is asked for it.
  find: findBy({ body: ['.bsj-template__content'], title: [], company: [], structured: true }),
} satisfies Board;
