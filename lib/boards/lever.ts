import type { Board } from './board';
import { findBy, nameOfLogo } from './parts/find-by';

export default {
  name: 'Lever',
  access: 'fixed',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  example: 'https://jobs.lever.co/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  // The form at …/apply shows no description. Of the posting's own page no real one was at hand.
  find: findBy({
    path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/i,
    // The lists of requirements stand beside the description, in one section with it.
    body: ['.section-wrapper:has([data-qa="job-description"])', '[data-qa="job-description"]'],
    title: ['.posting-headline h2'],
    company: [
      // The window's title is “Company - Job title”.
      (page, title) => (page.title.endsWith(` - ${title}`) ? page.title.slice(0, -title.length - 3) : ''),
      nameOfLogo('.main-header-logo img'),
    ],
  }),
} satisfies Board;
