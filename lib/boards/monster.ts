import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://www.monster.com/job-openings/platform-engineer-example--0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
} satisfies About;

/** The posting beside a list of results, whose cards use the same names. */
const VIEW = '[data-testid="svx-job-view-wrapper"] ';

// No real page was at hand.
export default {
  name: 'Monster',
  matches: 'com|at|be|ca|ch|co.uk|de|es|fr|ie|it|lu|nl|se'.split('|').map((end) => `https://*.monster.${end}/*`),
  body: '[data-testid="svx-description-container-inner"]', // 2026, from public code
  title: [`${VIEW}[data-testid="jobTitle"]`, 'h2[data-testid="jobTitle"]', 'h1'],
  company: [`${VIEW}[data-testid="company"]`, 'li[data-testid="company"]'],
  location: [`${VIEW}[data-testid="jobDetailLocation"]`, 'li[data-testid="jobDetailLocation"]'],
} satisfies Board;
