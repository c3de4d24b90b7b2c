import { isMaker } from '../firms/makers';
import type { Name } from './names';
import { GAP, isCapital, type Row, written } from './view/row';
import type { Line } from './view/scene';

/** Kinds of things that postings write like names, in lower case. */
const KINDS = new Set(
  `antivirus api apis apm authn authz bi cctv cli clis cms code codebase db dbs dml frp gui guis helpdesk ide ides ip isp it
  kloc language languages lan loc mainnet network networks os orm orms pdf pdfs pojo pojos protocol protocols qa rdbms
  response responses runbook runbooks saas sdk sdks subnet subnets testnet ui uis url urls ux vm vms voice vps wan web`.split(
    /\s+/,
  ),
);

/** How names of schools, of posts and of what is taught or certified end: none of them is a technology. */
const ENDS = new Set(
  `associate certificate certificates certification certifications college institute relations universidad universidade
  universitat universite universiteit university univerzita uniwersytet`.split(/\s+/),
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

/** True where a name is a firm, a school, what is certified, a mere kind of thing, or the employer's own product. */
export function isNoName(row: Row, { from, to }: Name, own: ReadonlySet<string>): boolean {
  const words = Array.from({ length: to - from }, (_, i) => lower(row, from + i));
  return (
    (words.length === 1 && isMaker(words[0] as string)) ||
    words.every((word) => KINDS.has(word)) ||
    ENDS.has(plain(words.at(-1) as string)) ||
    words.every((word) => own.has(word))
  );
}

/** A word without the marks on its letters: “universität” as “universitat”. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function lower(row: Row, i: number): string {
  return written(row, i).toLowerCase();
}
