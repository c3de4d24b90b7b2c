import type { PagePosting } from '../text/posting-report';
import { readsLikePosting } from '../text/posting-words';
import { findMainText } from './main-text';

/** A text that changed in length by less than this share is taken for the same. */
const SAME = 0.1;

/**
 * Makes a function that finds the main text of a page. It looks again only after the page moved on, lost the text or changed
 * by much, since looking takes a copy of the page. A text that does not read like a posting is found only where `isAsked`.
 */
export function mainTextFinder(isAsked: () => boolean): (page: Document, url: URL) => PagePosting[] {
  let last: { address: string; length: number; asked: boolean; found: PagePosting[] } | undefined;
  return (page, { href }) => {
    const asked = isAsked();
    const length = page.body?.textContent?.length ?? 0;
    const isSame =
      last?.address === href &&
      last.asked === asked &&
      Math.abs(last.length - length) <= SAME * last.length &&
      last.found.every(({ body }) => body.isConnected);
    if (!isSame) last = { address: href, length, asked, found: look(page, asked) };
    return last?.found ?? [];
  };
}

function look(page: Document, asked: boolean): PagePosting[] {
  const found = attempt(page);
  if (!found) return [];
  const { body, without, title } = found;
  if (!asked && !readsLikePosting(body.textContent ?? '')) return [];
  return [{ body, without, title, company: '', path: 'Main text' }];
}

/** A page may be built so that the library trips over it. */
function attempt(page: Document) {
  try {
    return findMainText(page);
  } catch {
    return undefined;
  }
}
