import type { Board, FoundPosting } from '../board';
import { lineOf } from './line';

/** Ways to a field, tried in order: a selector whose text is taken, or a function. The first that gives something counts. */
export type Ways = (string | ((page: Document, title: string) => string | undefined))[];

/** Where a board that shows one posting a page keeps it. */
export interface Place {
  /** The paths that hold a posting; absent where the selectors alone tell. */
  path?: RegExp;
  /** Selectors of the description, tried in order. */
  body: string[];
  title: Ways;
  company: Ways;
  /** True where the page brings structured data that says what it does not show. */
  structured?: true;
}

/** The longest structured data that is sent on, in UTF-16 code units. */
const LONGEST_DATA = 100_000;

/** A board's `find` from the places it keeps things in. */
export function findBy(place: Place): Board['find'] {
  return (page, url) => {
    if (place.path && !place.path.test(url.pathname)) return [];
    const path = place.body.find((selector) => page.querySelector(selector));
    const body = path && page.querySelector(path);
    if (!body) return [];
    const title = fieldOf(page, place.title, '');
    const company = fieldOf(page, place.company, title);
    return [{ body, title, company, path, ...(place.structured && structuredData(page)) }];
  };
}

/** The text of an image's alternative, without the word “logo” at its end. */
export function nameOfLogo(selector: string): (page: Document) => string {
  return (page) => {
    const alt = page.querySelector(selector)?.getAttribute('alt') ?? '';
    return alt.replace(/\s+logo$/i, '').trim();
  };
}

function fieldOf(page: Document, ways: Ways, title: string): string {
  for (const way of ways) {
    const text = typeof way === 'string' ? lineOf(page.querySelector(way)) : way(page, title)?.trim();
    if (text) return text;
  }
  return '';
}

function structuredData(page: Document): Pick<FoundPosting, 'structured'> {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const text = scripts.map((script) => script.textContent ?? '').find((one) => one.includes('JobPosting'));
  return text !== undefined && text.length < LONGEST_DATA ? { structured: text } : {};
}
