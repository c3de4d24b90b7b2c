import type { About, Board } from './board';

export const about = {
  access: 'ask',
  often: true,
  example: 'https://www.dice.com/job-detail/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  id: [/\/job-detail\/([^/?]+)/, /\/jobs\/detail\/[^/]+\/([^/]+)\/([^/?]+)/],
} satisfies About;

// Only lists were at hand.
export default {
  name: 'Dice',
  matches: ['https://www.dice.com/*'],
  path: /^\/job-detail\/./,
  body: [
    '[class*="job-detail-description-module"][class*="jobDescription"]', // 2026-05, from public code
    '[data-testid="jobDescriptionHtml"]', // 2024, from public code
    '#jobDescription', // 2023, from public code
  ],
  title: ['[data-testid="job-detail-header-card"] h1', 'h1'],
  company: [
    '[data-wa-click="djv-job-company-profile-click"]',
    '[data-testid="job-detail-header-card"] a[href*="company-profile"]', // 2026, from public code
    '[data-cy="companyNameLink"]',
    '[data-cy="companyNameNoLink"]',
  ],
  location: '[data-cy="location"]',
  workMode: '[data-testid="locationTypeBadge"]',
} satisfies Board;
