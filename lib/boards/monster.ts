import type { About, Board } from './board';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://www.monster.com/job-openings/platform-engineer-example--0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  id: [
    /\/job-openings\/(?:[^/?]*--)?([\da-f]{8}-[\da-f-]{27})[/?]/i,
    /[?&](?:id|jobid)=([\da-f]{8}-[\da-f-]{27}|\d{6,})/i,
    /\/(\d{6,})(?:\.aspx)?[/?]/,
  ],
} satisfies About;

/** The posting beside a list of results, whose cards use the same names. */
const VIEW = '[data-testid="svx-job-view-wrapper"] ';

// No real page was at hand.
export default {
  name: 'Monster',
  matches: [
    'https://*.monster.com/*',
    'https://*.monster.at/*',
    'https://*.monster.be/*',
    'https://*.monster.ca/*',
    'https://*.monster.ch/*',
    'https://*.monster.co.uk/*',
    'https://*.monster.de/*',
    'https://*.monster.es/*',
    'https://*.monster.fr/*',
    'https://*.monster.ie/*',
    'https://*.monster.it/*',
    'https://*.monster.lu/*',
    'https://*.monster.nl/*',
    'https://*.monster.se/*',
  ],
  body: '[data-testid="svx-description-container-inner"]', // 2026, from public code
  title: [`${VIEW}[data-testid="jobTitle"]`, 'h2[data-testid="jobTitle"]', 'h1'],
  company: [`${VIEW}[data-testid="company"]`, 'li[data-testid="company"]'],
  location: [`${VIEW}[data-testid="jobDetailLocation"]`, 'li[data-testid="jobDetailLocation"]'],
} satisfies Board;
