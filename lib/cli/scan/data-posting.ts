import { mayHoldPosting } from '../../boards';
import { letters } from '../../boards/parts/letters';
import { squeezed } from '../../boards/parts/line';
import { textNodes } from '../../boards/parts/page-text';
import { decodeEntities } from '../../core/html-text';
import { withStructured } from '../../core/job-posting';
import { jobPostingNodes } from '../../core/json-ld';
import type { Posting } from '../../core/posting';
import { LONGEST_TEXT, postingSchema } from '../../core/schemas';
import { plainPosting } from '../../core/text/plain-posting';
import { parseTolerantly } from '../../core/tolerant-json';
import { validate } from '../../core/validate';
import { readPostingText, TEXT_LIMIT } from '../../page/posting-text';

/** A shorter description is a teaser. */
const LEAST = 200;
const HTML = /<[a-z]/i;

/**
 * The posting of a page that was saved before its scripts filled it, from its structured data. `undefined` where that describes none or
 * several, or where the page has text of its own and another title: then the data is about a job that the page links to.
 */
export function dataPosting(page: Document, url: URL): [Posting] | undefined {
  if (!mayHoldPosting(url)) return undefined;
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json" i]')];
  const [node, ...others] = scripts.flatMap(({ textContent }) => jobPostingNodes(parseTolerantly(textContent ?? '')));
  // Some pages describe a posting twice.
  const isOne = others.every(({ title, description }) => title === node?.title && description === node?.description);
  if (!isOne || typeof node?.description !== 'string') return undefined;
  const { text, blocks } = textOf(node.description.slice(0, LONGEST_TEXT), page);
  if (text.length < LEAST) return undefined;
  const posting = validate(
    postingSchema,
    { url: url.href, title: '', company: '', text, blocks },
    'a posting that cannot be',
  );
  const told = withStructured(posting, JSON.stringify(node));
  return shownText(page).length < text.length || isNamed(told.title, page) ? [told] : undefined;
}

function isNamed(title: string, page: Document): boolean {
  const names = [page.title, ...[...page.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '')];
  return title !== '' && names.some((name) => letters(name).includes(letters(title)));
}

function shownText(page: Document): string {
  return squeezed([...textNodes(page, page.body)].map(({ data }) => data).join(''));
}

/** Read as a page shows it where it is HTML, which some boards escape once more; as plain text where it is none. */
function textOf(description: string, page: Document): Pick<Posting, 'text' | 'blocks'> {
  const once = HTML.test(description) ? description : decodeEntities(description);
  if (!HTML.test(once)) return plainPosting(once);
  const holder = page.createElement('div');
  holder.innerHTML = once;
  return readPostingText(holder, page, TEXT_LIMIT);
}
