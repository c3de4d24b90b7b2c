import type { Dom } from '../dom';
import { factsOf, LINE_GAP } from '../elements';

const LONGEST_CELL = 100;
const MOST_NODES = 24;

/** True for a cell of a table that holds one short line, and so is read with the rest of its row: "Rust", "nice to have". */
export function isPlainCell(dom: Dom, cell: Element): boolean {
  const waiting: (Node | null)[] = [dom.firstChild(cell)];
  let letters = 0;
  let lines = 0;
  for (let seen = 0; waiting.length > 0; seen++) {
    const node = waiting.pop();
    if (!node) continue;
    waiting.push(dom.nextSibling(node));
    if (dom.nodeType(node) === 3) letters += (node as Text).data.trim().length;
    if (dom.nodeType(node) === 1) {
      const tag = dom.tag(node as Element);
      const facts = factsOf(tag);
      if (facts.gap >= LINE_GAP && ((tag !== 'p' && tag !== 'div') || ++lines > 1)) return false;
      if (tag === 'br') return false;
      waiting.push(dom.firstChild(node));
    }
    if (letters > LONGEST_CELL || seen > MOST_NODES) return false;
  }
  return true;
}
