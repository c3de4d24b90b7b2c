import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://canonical.com/careers/1000000',
  id: [/\/careers\/(\d+)[/?]/],
  idsOf: 'Greenhouse',
} satisfies About;

// No real page was at hand; the site’s own templates are public. Its structured data holds a summary instead of the text.
export default {
  name: 'Canonical',
  matches: ['https://canonical.com/*'],
  path: /^\/careers\/\d/,
  body: '.job-desc', // 2023, from its templates
  title: 'h1',
  company: () => 'Canonical',
  location: 'h1 + .p-muted-heading',
} satisfies Board;
