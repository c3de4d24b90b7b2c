import type { FoundPosting } from '../board';
import { lineOf } from './line';

/** The postings that a page marks up as microdata of schema.org. */
export function microdataPostings(page: Document): FoundPosting[] {
  return [...page.querySelectorAll('[itemtype$="schema.org/JobPosting" i]')].flatMap((item) => {
    const body = item.querySelector('[itemprop~="description"]');
    if (!body) return [];
    const company = item.querySelector('[itemprop~="hiringOrganization"]');
    return [
      {
        body,
        title: saidBy(item.querySelector('[itemprop~="title"]')),
        company: saidBy(company?.querySelector('[itemprop~="name"]') ?? company),
        path: 'microdata',
      },
    ];
  });
}

/** A property says its value in an attribute where it is not to be seen. */
function saidBy(property: Element | null | undefined): string {
  return property?.getAttribute('content')?.trim() || lineOf(property);
}
