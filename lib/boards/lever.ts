import type { Board } from './board';

export default {
  name: 'Lever',
  access: 'fixed',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  example: 'https://jobs.lever.co/example/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  find: (page, url) => {
    if (!/^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/i.test(url.pathname)) return [];
    const description = page.querySelector('[data-qa="job-description"]');
    if (!description) return [];
    // The lists of requirements stand beside the description, in one section with it.
    const body = description.closest('.section-wrapper') ?? description;
    const title = textOf(page, '.posting-headline h2');
    return [{ body, title, company: companyOf(page, title), path: 'Lever job-description' }];
  },
} satisfies Board;

/** The window's title is “Company - Job title”. */
function companyOf(page: Document, title: string): string {
  const end = ` - ${title}`;
  if (title && page.title.endsWith(end)) return page.title.slice(0, -end.length).trim();
  const alt = page.querySelector('.main-header-logo img')?.getAttribute('alt') ?? '';
  return alt.replace(/\s+logo$/i, '').trim();
}

function textOf(page: Document, selector: string): string {
  return page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
