import type { About, Board } from './board';

export const about = {
  access: 'fixed',
  example: 'https://jobs.lever.co/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  id: [/^jobs\.(?:eu\.)?lever\.co\/[^/]+\/([\da-f]{8}-[\da-f-]{27})[/?]/i],
} satisfies About;

// The form at …/apply shows no description. Of the posting's own page no real one was at hand.
export default {
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/i,
  // The lists of requirements stand beside the description, in one section with it.
  body: [
    ':has(> [data-qa="job-description"])',
    '.section-wrapper.page-full-width:not(.accent-section)', // 2026, from public code
  ],
  // A button, and what is said of the machines that sort applications. 2026, from public code
  without: '.last-section-apply, [data-qa="ai-disclaimer"]',
  title: '.posting-headline h2',
  company: [/^(.+) - $/, '.main-header-logo img'],
  location: '.posting-categories .location', // 2025, seen
  workMode: '.posting-categories .workplaceTypes', // 2025, seen
  salary: '[data-qa="salary-range"]', // 2026-05, from public code
} satisfies Board;
