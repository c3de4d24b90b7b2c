import { domOf } from '../dom';
import { isShown } from '../text/visibility';
import { isGeneric, namesRole, withoutJobWords } from './job-words';
import { letters, lineOf, squeezed } from './line';
import { companyOf } from './page-company';

/** What a page says the posting is called, and whose it is; empty where it does not say. */
export interface PageName {
  title: string;
  company: string;
  /** The element that shows the title; absent where none does. */
  heading?: Element;
}

const HEADINGS =
  'h1, h2, h3, [role=heading], [itemprop=title], [class*="title" i], [class*="head" i], [id*="title" i], b, strong';
/** Titles are no longer, in characters, and no more headings than this are looked at. */
const LONGEST = 150;
const MOST = 300;
const NOT_MAIN = 'nav, footer, [role=navigation], [role=contentinfo]';
const WINDOW = 'meta[property="og:title"], meta[name="og:title"], meta[name="twitter:title"]';
/** What sets the parts of a window's title apart. */
const APART = /\s[|·•»›–—-]+\s|\||:\s/u;

/** What the page calls the posting whose text is in `body`; what stands in `without` is about something else. */
export function pageName(page: Document, url: URL, body: Element, without: Iterable<Element>): PageName {
  const windows = windowTitles(page);
  const others = [...without];
  const headings = headingsBefore(page, body, others);
  const confirmed = headings.filter((one) => windows.some((title) => holds(title, one.text)));
  const named = best(confirmed) ?? partOf(windows) ?? best(headings.filter(isLikely)) ?? anyPart(windows);
  const title = named?.text ?? '';
  return {
    title,
    company: companyOf({ page, url, body, title, windows, others }),
    ...(named?.element && { heading: named.element }),
  };
}

interface Named {
  text: string;
  element?: Element;
}

function windowTitles(page: Document): string[] {
  const metas = [...page.querySelectorAll(WINDOW)].map((meta) => squeezed(meta.getAttribute('content') ?? ''));
  // Some pages escape what is escaped already.
  return [...new Set([...metas, squeezed(page.title)])]
    .filter(Boolean)
    .map((title) => title.replace(/&amp;/g, '&').replace(/&quot;/g, '"'));
}

/** The headings that are shown above the end of the text, in page order. */
function headingsBefore(page: Document, body: Element, others: Element[]): Required<Named>[] {
  const dom = domOf(page);
  const found: Required<Named>[] = [];
  for (const element of page.querySelectorAll(HEADINGS)) {
    if (found.length >= MOST) break;
    if (body.compareDocumentPosition(element) === 4 /* behind it */) break;
    if (element.closest(NOT_MAIN) || others.some((other) => other.contains(element))) continue;
    const text = lineOf(element);
    if (text.length < 3 || text.length > LONGEST || isGeneric(text) || !isShown(dom, element, true)) continue;
    found.push({ text, element });
  }
  return found;
}

/** The one that is most like a title: by what it says, by its rank, by its length; of equals the first. */
function best(headings: Required<Named>[]): Required<Named> | undefined {
  const rated = headings.map((one) => ({ one, points: points(one) }));
  return rated.sort((a, b) => b.points - a.points)[0]?.one;
}

function points({ text, element }: Required<Named>): number {
  const rank = element.matches('h1') ? 3 : element.matches('h2, [role=heading], [itemprop=title]') ? 2 : 0;
  return rank + (namesRole(text) ? 4 : 0) + Math.min(text.length, LONGEST) / LONGEST;
}

/** A heading that the window does not repeat: the first rank, or one that is called as jobs are, a bold line too. */
function isLikely({ text, element }: Required<Named>): boolean {
  return (
    element.matches('h1') ||
    (namesRole(text) && (element.matches('h2, h3, [role=heading], [itemprop=title]') || isAlone(text, element)))
  );
}

/** Whether a bold line has its block to itself, as headings had before there were headings. */
function isAlone(text: string, element: Element): boolean {
  return element.matches('b, strong') && lineOf(element.closest('p, div, td, th, li, center')) === text;
}

/** The part of a window's title that is called as jobs are. */
function partOf(windows: string[]): Named | undefined {
  const part = partsOf(windows).find((one) => namesRole(one));
  return part === undefined ? undefined : { text: part };
}

function anyPart(windows: string[]): Named | undefined {
  const [part] = partsOf(windows).filter((one) => !isGeneric(one));
  return part === undefined ? undefined : { text: part };
}

/** The parts of the windows' titles, without where the job is and whose. */
function partsOf(windows: string[]): string[] {
  return windows.flatMap((title) =>
    title
      .split(APART)
      .map((part) => withoutJobWords(part.replace(/ (?:at|bei|chez|@|hos|в|in) \p{Lu}.*$/u, '')))
      .filter((part) => part.length > 2),
  );
}

/** Whether a line stands in another, signs aside. */
export function holds(line: string, part: string): boolean {
  const wanted = letters(part);
  return wanted.length > 2 && letters(line).includes(wanted);
}
