import type { Board } from './board';

export default {
  name: 'Workday',
  access: 'fixed',
  matches: ['https://*.myworkdayjobs.com/*'],
  example: 'https://example.wd1.myworkdayjobs.com/en-US/Careers/job/Storage-Engineer_R-1234',
  find: (page, url) => {
    if (!/\/(?:job|details)\//.test(url.pathname)) return [];
    const body = page.querySelector('[data-automation-id="jobPostingDescription"]');
    if (!body) return [];
    const heading = page.querySelector('[data-automation-id="jobPostingHeader"]');
    const title = heading?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return [{ body, title, company: '', path: 'Workday jobPostingDescription', ...structured(page) }];
  },
} satisfies Board;

/** The page shows no company; its structured data, which the first answer of the server brings, does. */
function structured(page: Document): { structured?: string } {
  const text = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  return text.includes('JobPosting') && text.length < 100_000 ? { structured: text } : {};
}
