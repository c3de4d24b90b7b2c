import { findPostings } from '../../lib/boards';
import { readPostingText, TEXT_LIMIT } from '../../lib/page/text/posting-text';

/** The postings that are found in a page of this HTML under this address, each with its text in place of its element. */
export function find(html: string, address: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return findPostings(page, new URL(address)).map(({ body, without, ...said }) => ({
    ...said,
    text: readPostingText(body, page, TEXT_LIMIT, without).text,
  }));
}
