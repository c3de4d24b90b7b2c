import { isMaker } from '../firms/makers';
import type { Name } from './names';
import { GAP, isCapital, type Row, written } from './view/row';
import type { Line } from './view/scene';

/** Kinds of things that postings write like names, in lower case. */
const KINDS = new Set(
  `api apis bi cli clis cms db dbs gui guis ide ides it os orm orms pdf pdfs qa rdbms saas sdk sdks subnet subnets
  ui uis url urls ux vm vms web`.split(/\s+/),
);

/** What makes the name before it a product, and the words that say whose it is. */
const PRODUCTS = new Set(
  'app apps engine marketplace platform plattform produkt product products software suite'.split(' '),
);
const OUR = new Set(
  'our unser unsere unserem unseren unserer unseres notre nuestra nuestro nossa nosso nostra nostro onze ons'.split(
    ' ',
  ),
);

/** Most words of a product's name. */
const LONGEST = 3;

/** What the posting calls the employer's own product (“our GraphOS platform”), each word in lower case. */
export function ownProducts(lines: Line[]): Set<string> {
  const own = new Set<string>();
  for (const { row } of lines)
    for (let i = 0; i < row.words.length; i++)
      if (OUR.has(lower(row, i))) for (const word of productBehind(row, i + 1)) own.add(word);
  return own;
}

function productBehind(row: Row, from: number): string[] {
  const words: string[] = [];
  for (let i = from; i <= from + LONGEST && row.gaps[i] === GAP.space; i++) {
    if (words.length > 0 && PRODUCTS.has(lower(row, i))) return words;
    if (!isCapital(row, i)) return [];
    words.push(lower(row, i));
  }
  return [];
}

/** True where a name is a firm, a mere kind of thing, or the employer's own product. */
export function isNoName(row: Row, { from, to }: Name, own: ReadonlySet<string>): boolean {
  const words = Array.from({ length: to - from }, (_, i) => lower(row, from + i));
  return (
    (words.length === 1 && isMaker(words[0] as string)) ||
    words.every((word) => KINDS.has(word)) ||
    words.every((word) => own.has(word))
  );
}

function lower(row: Row, i: number): string {
  return written(row, i).toLowerCase();
}
