import type { Board, Posting, Ways } from '../board';
import { fieldsOf, saidBy } from './fields';
import { dataAbout } from './json-ld';
import { lineOf, squeezed } from './line';
import { withoutOf } from './without';

/** The ways a board knows, in order, each with its name for bug reports. In `seen` are put the trees it looks into where the page alone is not enough. */
export function waysOf(
  board: Board,
  page: Document,
  url: URL,
  seen: Node[] = [],
): [path: string, find: () => Posting[]][] {
  const { name, body, find } = board;
  if (find) return [[name, () => find(page, url)]];
  // Looked up by the first selector that is tried, for all of them.
  let trees: ParentNode[] | undefined;
  const lookUp = () => {
    const found = board.trees?.(page);
    seen.push(...(found ?? []));
    return found ?? [page];
  };
  return [body ?? []].flat().map((selector) => [
    `${name} ${selector}`,
    () => {
      trees ??= lookUp();
      return postingAt(selector, board, page, url, trees);
    },
  ]);
}

function postingAt(selector: string, board: Board, page: Document, url: URL, trees: ParentNode[]): Posting[] {
  const { least, without } = board;
  const body = all(trees, selector).find((one) => !least || lineOf(one).length >= least);
  if (!body) return [];
  const title = textBy(board.title, page, url, '', trees);
  const company = textBy(board.company, page, url, title, trees);
  const fields = fieldsOf((name) => textBy(board[name], page, url, title, trees));
  return [
    {
      body,
      title,
      company,
      ...fields,
      ...(without && { without: withoutOf(body, without) }),
      ...dataAbout(title, page),
    },
  ];
}

/** The first text that one of the ways leads to; empty where none does. */
export function textBy(
  ways: Ways | undefined,
  page: Document,
  url: URL,
  title = '',
  trees: ParentNode[] = [page],
): string {
  for (const way of [ways ?? []].flat()) {
    const text =
      typeof way === 'function'
        ? way(page, url, title)
        : typeof way === 'string'
          ? all(trees, way).map(saidBy).find(Boolean)
          : way.exec(squeezed(page.title).replace(title, ''))?.[1];
    if (text?.trim()) return text.trim();
  }
  return '';
}

function all(trees: ParentNode[], selector: string): Element[] {
  return trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
}
