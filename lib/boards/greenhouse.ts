import type { Board } from './board';

const TITLE = /^Job Application for (.+) at (.+)$/;

export default {
  name: 'Greenhouse',
  access: 'fixed',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  example: 'https://job-boards.greenhouse.io/example/jobs/1234567',
  find: (page, url) => {
    if (!/\/jobs\/\d+\/?$/.test(url.pathname) && !url.pathname.startsWith('/embed/job_app')) return [];
    const selector = BODIES.find((one) => page.querySelector(one));
    const body = selector && page.querySelector(selector);
    if (!body) return [];
    const title = textOf(page, '.job__title h1') || textOf(page, 'h1.app-title') || textOf(page, 'h1');
    return [{ body, title, company: companyOf(page, title), path: `Greenhouse ${selector}` }];
  },
} satisfies Board;

/** The application form stands beside these, not inside. */
const BODIES = [
  '.job__description', // 2025
  '#app_body #content', // the older boards
  '#content',
];

function companyOf(page: Document, title: string): string {
  const shown = textOf(page, '.company-name').replace(/^at\s+/, '');
  if (shown) return shown;
  const start = `Job Application for ${title} at `;
  if (title && page.title.startsWith(start)) return page.title.slice(start.length).trim();
  const alt = page.querySelector('.logo img, #logo img')?.getAttribute('alt') ?? '';
  return TITLE.exec(page.title)?.[2]?.trim() ?? alt.replace(/\s+logo$/i, '').trim();
}

function textOf(page: Document, selector: string): string {
  return page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
