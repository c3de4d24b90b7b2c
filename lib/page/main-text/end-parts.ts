import { domOf } from '../dom';
import { headsPosting } from './job-words';
import { lineOf } from './line';

/** Such a part has no more letters than this, and no more than this share of its page. */
const MOST = { letters: 800, share: 0.25 };
/** So many of each kind are looked at. */
const TRIES = 20;
const FILLED_IN = 'input:not([type=hidden], [type=submit], [type=button], [type=search]), textarea';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const OWNED = /(?:©|\(c\)\s*\d{4}|\ball rights reserved|\balle rechte vorbehalten|\btous droits réservés)/iu;
const APPLY =
  /^(?:apply|print|share|(?:jetzt )?bewerben|(?:seite )?drucken|teilen|imprimer|partager|afdrukken|imprimir|stampa|(?:je )?postule[rz]?|solliciteer|(?:quiero )?inscribirme|aplicar|candidati|candidatar|aplikuj|odpovědět)(?!\p{L}).{0,30}$/iu;
const SMALL = 'p, div, span, small, td, li, address';

/**
 * What stands at a page's ends and is no part of its text, whatever it is called: a form to fill in with what leads to it, the way to
 * apply, to print or to share, and the line that says whose the page is with the links beside it. A form that a whole page stands in is no such part.
 */
export function endParts(body: Element): Element[] {
  const most = Math.min(MOST.letters, MOST.share * lettersIn(body));
  const fields = [...body.querySelectorAll(FILLED_IN)].slice(0, TRIES);
  const owners = [...body.querySelectorAll(SMALL)]
    .filter(
      (one) => one.childElementCount < 3 && (one.textContent ?? '').length < 200 && OWNED.test(one.textContent ?? ''),
    )
    .slice(-TRIES);
  const around = [...new Set([...fields, ...owners])].map((one) => aroundOf(one, most));
  const ways = [...body.querySelectorAll('a, button')].filter((one) => APPLY.test((one.textContent ?? '').trim()));
  return [...around, ...ways].filter((one) => one !== body);
}

/** The largest element around one that is small and is not headed as postings or pages are. */
function aroundOf(element: Element, most: number): Element {
  // Fields of a form may hide its properties.
  const { parentNode, tag, nodeType } = domOf(element.ownerDocument);
  let part = element;
  for (let outer = parentNode(part); outer && nodeType(outer) === 1; outer = parentNode(outer)) {
    if (tag(outer as Element) === 'body' || lettersIn(outer as Element) > most || headsAny(outer as Element)) break;
    part = outer as Element;
  }
  return part;
}

function headsAny(element: Element): boolean {
  return [...element.querySelectorAll(HEADINGS)].some(
    (one) => one.localName === 'h1' || headsPosting(one.textContent ?? ''),
  );
}

/** The letters of an element without what its lists offer to choose. */
function lettersIn(element: Element): number {
  const offered = [...element.querySelectorAll('select')].reduce((sum, list) => sum + lengthOf(list), 0);
  return lengthOf(element) - offered;
}

function lengthOf(element: Element): number {
  return lineOf(element).replace(/ /g, '').length;
}
