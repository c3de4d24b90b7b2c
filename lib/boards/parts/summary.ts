import type { Posting } from '../board';
import { nodesOf, sent } from './json-ld';
import { letters, lettersOfHtml } from './letters';
import { lineOf } from './line';
import { KEY, textNodes } from './page-text';

/** A description with fewer letters is a summary. So is one that is cut off. */
const LEAST = 200;
const CUT_OFF = /(?:…|\.{3}|&hellip;)(?:\s|\]|<[^<>]*>)*$/;
/** How much longer than its summary a text is. */
const TIMES = 3;

/**
 * The posting of which the page's JSON-LD holds only how it begins: the longest of the elements that begin so. None where the data
 * describes several, as lists do.
 */
export function summaryPostings(page: Document): Posting[] {
  const [data, ...others] = nodesOf(page);
  if (!data || others.length > 0) return [];
  const wanted = lettersOfHtml(data.description);
  const cutOff = CUT_OFF.test(data.description.slice(-100));
  if (wanted.length < KEY || (wanted.length >= LEAST && !cutOff)) return [];
  // Elements are asked again and again, from each text in them.
  const known = new Map<Element, string>();
  const lettersOf = (element: Element) => {
    const said = known.get(element) ?? letters(lineOf(element));
    known.set(element, said);
    return said;
  };
  let body: Element | undefined;
  let most = Math.max(wanted.length, TIMES * Math.min(wanted.length, LEAST));
  for (const node of textNodes(page, page.body)) {
    const element = beginningAt(node, wanted.slice(0, LEAST), lettersOf);
    const { length } = element ? lettersOf(element) : '';
    if (length > most) [body, most] = [element, length];
  }
  return body ? [{ body, title: '', company: '', ...sent(data.structured) }] : [];
}

/** The smallest of the largest elements that begin with this node and these letters. */
function beginningAt(node: Text, first: string, lettersOf: (element: Element) => string): Element | undefined {
  const part = letters(node.data);
  if (part === '' || !(part.startsWith(first) || first.startsWith(part))) return undefined;
  let found: Element | undefined;
  let length = 0;
  for (let element = node.parentElement; element?.closest('body *'); element = element.parentElement) {
    const said = lettersOf(element);
    if (said.length < first.length) continue;
    if (!said.startsWith(first)) break;
    if (said.length > length) found = element;
    length = said.length;
  }
  return found;
}
