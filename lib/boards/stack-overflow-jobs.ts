import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://stackoverflow.com/jobs/123456/platform-engineer-example',
} satisfies About;

export default {
  name: 'Stack Overflow Jobs',
  // Closed in 2022: for pages that an archive or a reader kept.
  matches: ['https://stackoverflow.com/*'],
  path: /^\/jobs\/\d/,
  body: '#overview-items', // 2020
  title: 'h1.fs-headline1',
  company: 'a.fc-black-700, .fc-black-700 a',
  location: (page) => lineOf(page.querySelector('.fc-black-700 > a + span')).replace(/^– /, ''),
} satisfies Board;
