import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://www.ziprecruiter.com/c/Example/Job/Platform-Engineer/-in-Austin,TX?jid=0123456789abcdef',
  id: [/[?&](?:jid|lk)=([\w-]+)/, /\/jobs\/[^?]*-([\da-f]{8,})[/?]/],
} satisfies About;

// Only a wall was at hand. Where neither of these is, the structured data leads to the posting.
export default {
  name: 'ZipRecruiter',
  matches: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*'],
  find: (page) => {
    // 2026-08, from public code: its own page, or the posting beside a list of results.
    const pane = page.querySelector('[data-testid="job-details-scroll-container"]');
    const headings = [...(pane?.querySelectorAll('h2') ?? [])];
    const body =
      headings.find((heading) => /^job description$/i.test(lineOf(heading)))?.nextElementSibling ??
      page.querySelector('.job_description, .jobDescriptionSection'); // 2024, from public code
    if (!body) return [];
    // A link around the logo has no text.
    const said = (place: string, before: string) =>
      [...(pane?.querySelectorAll(place) ?? page.querySelectorAll(before))].map(lineOf).find(Boolean) ?? '';
    const company = said('a[href*="/co/"]', '.hiring_company_text, .hiring_company');
    return [{ body, title: said('h2', 'h1'), company: company.replace(/^learn more about /i, '') }];
  },
} satisfies Board;
