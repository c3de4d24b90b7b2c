import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://stackoverflow.com/jobs/123456/platform-engineer-example',
  id: [/\/jobs\/(\d+)[/?]/, /\/jobs\?(?:.*&)?id=(\d+)/],
} satisfies About;

export default {
  name: 'Stack Overflow Jobs',
  // Closed in 2022: for pages that an archive or a reader saved.
  matches: ['https://stackoverflow.com/*'],
  path: /^\/jobs\/\d/,
  body: '#overview-items', // 2020
  title: 'h1.fs-headline1',
  company: ['a.fc-black-700, .fc-black-700 a', looseText],
  // Where an agency recruits, its name stands between the company and the place.
  location: (page) => lineOf(page.querySelector('.fc-black-700 > .fc-black-500')).replace(/^– /, ''),
} satisfies Board;

/** The name of a company without a page of its own. */
function looseText(page: Document): string | undefined {
  const nodes = [...(page.querySelector('h1.fs-headline1 + .fc-black-700')?.childNodes ?? [])];
  return nodes.find(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())?.textContent ?? '';
}
