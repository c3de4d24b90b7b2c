import type { ListedJob } from '../../core/sites/listed-jobs';
import type { PagePosting } from '../text/posting-report';
import { findMain, type MainFind } from './main-text';
import { isPosting } from './signs';

/** A text that changed in length by less than this share is taken for the same. */
const SAME = 0.1;

/** What a page holds that no board knows: a posting, or the jobs that it lists in place of one. */
export interface Found {
  postings: PagePosting[];
  jobs: ListedJob[];
}

/**
 * Makes a function that finds the main text of a page, or the jobs that it lists. It looks again only after the page moved on, lost the
 * text or changed by much, since looking takes a copy of the page. A text that does not read like a posting is found only where `isAsked`. On
 * hosts of boards (`isBoard`) what no board took for a posting is rather a list.
 */
export function mainTextFinder(isAsked: () => boolean, isBoard = false): (page: Document, url: URL) => Found {
  let last: { address: string; length: number; asked: boolean; found: Found } | undefined;
  return (page, url) => {
    const asked = isAsked();
    const address = url.href;
    const length = page.body?.textContent?.length ?? 0;
    const isSame =
      last?.address === address &&
      last.asked === asked &&
      Math.abs(last.length - length) <= SAME * last.length &&
      last.found.postings.every(({ body }) => body.isConnected);
    if (!isSame) last = { address, length, asked, found: look(page, url, asked, isBoard) };
    return last?.found ?? { postings: [], jobs: [] };
  };
}

function look(page: Document, url: URL, asked: boolean, isBoard: boolean): Found {
  const { text, jobs = [] } = attempt(page, url, isBoard);
  if (!text || !isPosting(text, page, url, asked)) return { postings: [], jobs };
  return { postings: [{ ...text, path: 'Main text' }], jobs };
}

/** A page may be built so that the library trips over it. */
function attempt(page: Document, url: URL, isBoard: boolean): MainFind {
  try {
    return findMain(page, url, isBoard);
  } catch {
    return {};
  }
}
