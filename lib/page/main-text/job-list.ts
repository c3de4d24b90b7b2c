import type { ListedJob } from '../../core/sites/listed-jobs';
import { domOf } from '../dom';
import { isShown } from '../text/visibility';
import { isGeneric, isJobAddress, namesMany, namesRole } from './job-words';
import { lineOf, squeezed } from './line';

/** The jobs that a page lists, and where. */
export interface JobList {
  jobs: ListedJob[];
  /** The element of each, with all that is said of it there. */
  cards: Element[];
  /** True where the page itself stands under an address of the same shape: it is one of them, or shows one. */
  isAmong: boolean;
  /** True where all of them stand below the page's own address. */
  areBelow: boolean;
}

/** So many jobs make a list; two do where both are called as jobs are. */
const FEWEST = 3;
/** The most links of a page that are looked at, the most jobs that are told of, and the share of a page that one card holds at most. */
const MOST = { links: 2_000, jobs: 50, share: 0.4 };
/** How far from its link a card reaches, in elements. */
const REACH = 12;
/** The share of a list's links that are called as jobs are. */
const ROLES = 0.3;
const MANY_ROLES = 0.6;
const AROUND = 'nav, aside, footer, [role=navigation], [role=contentinfo], [role=banner]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const SAYS_NOTHING =
  /^(?:learn|read|find out|see|view|show|apply|more|details?|open|weiter|mehr|zur|zum|jetzt|ansehen|bewerben|en savoir|voir|postuler|lire|meer|bekijk|solliciteer|ver|leer|más|scopri|leggi|zobacz|więcej|aplikuj|více|→|»|>)(?:\s|$)/iu;

interface Link {
  element: HTMLAnchorElement;
  url: URL;
  address: string;
  /** Its address without what tells one job from the next. */
  shape: string;
}

/** Where links of one shape stand: by element around them, their address, or nothing where there are several. */
type Holders = Map<Element, string | undefined>;

/** The list of jobs that a page shows, at this address; none where it shows none. Reads, and changes nothing. */
export function findJobList(page: Document, here: URL): JobList | undefined {
  const links = linksOf(page, here);
  const about = isJobAddress(here.pathname) || isGeneric(page.querySelector('h1')?.textContent?.trim() ?? '');
  let best: JobList | undefined;
  for (const group of groupsOf(links)) {
    const list = listOf(group, here, about);
    if (list && list.jobs.length > (best?.jobs.length ?? 0)) best = list;
  }
  return best;
}

function linksOf(page: Document, here: URL): Link[] {
  const dom = domOf(page);
  const found: Link[] = [];
  for (const element of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (found.length >= MOST.links) break;
    const href = dom.attribute(element, 'href') ?? '';
    if (/^(?:#|mailto:|tel:|javascript:)/i.test(href) || !URL.canParse(href, here.href)) continue;
    const url = new URL(href, here.href);
    if (!/^https?:$/.test(url.protocol) || element.closest(AROUND)) continue;
    if (!isShown(dom, element, true)) continue;
    found.push({ element, url, address: url.href.replace(/#.*/s, ''), shape: shapeOf(url) });
  }
  return found;
}

/** Links to addresses of one shape that stand in elements of one shape. */
function groupsOf(links: Link[]): Link[][] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const shape = `${link.shape} ${placeOf(link.element)}`;
    const known = groups.get(shape);
    if (known) known.push(link);
    else groups.set(shape, [link]);
  }
  return [...groups.values()];
}

/** An address without what tells one job from the next. */
function shapeOf(url: URL): string {
  return `${url.host}${pathShape(url)}`;
}

function pathShape({ pathname, search }: URL): string {
  const parts = pathname.split('/').filter(Boolean);
  // Firefox keeps the names from page scripts where they are asked for one by one.
  const query = search
    .slice(1)
    .split('&')
    .map((part) => part.replace(/=.*/s, ''))
    .sort()
    .join('&');
  const isTold = query !== '' && !/\d/.test(pathname);
  const shape = parts.map((part, i) =>
    (!isTold && i === parts.length - 1) || /\d/.test(part) || part.split('-').length > 2 ? '*' : part,
  );
  return `/${shape.join('/')}?${query}`;
}

function placeOf(element: Element): string {
  const names: string[] = [];
  for (let one: Element | null = element; one && names.length < 3; one = one.parentElement) {
    names.push(one.localName);
  }
  return names.join('<');
}

function listOf(group: Link[], here: URL, isAboutJobs: boolean): JobList | undefined {
  const byAddress = Map.groupBy(group, ({ address }) => address);
  const own = here.href.replace(/#.*/s, '');
  const apart = [...byAddress.values()].filter(([link]) => link?.address !== own) as [Link, ...Link[]][];
  const isAmong = byAddress.has(own) || apart.some(([{ url }]) => pathShape(url) === pathShape(here));
  if (apart.length < 2) return undefined;
  const holders = holdersOf(group);
  const most = MOST.share * lettersIn(group[0]?.element.ownerDocument.body);
  const cards = apart.map(([link]) => cardOf(link, holders, most));
  const jobs = apart.map((links, i) => ({ title: titleOf(links, cards[i]), address: links[0].address }));
  const named = jobs.filter(({ title }) => title.length > 2 && title.length < 150 && !namesMany(title));
  const roles = named.filter(({ title }) => namesRole(title)).length / Math.max(1, named.length);
  const areJobs = isAboutJobs || apart.every(([{ url }]) => isJobAddress(url.pathname + url.search));
  const least = jobs.length >= FEWEST ? (areJobs ? ROLES : MANY_ROLES) : areJobs ? 1 : 2;
  if (named.length < 2 || named.length < jobs.length / 2 || roles < least) return undefined;
  const below = here.pathname.replace(/\/?(?:index\.\w+)?$/, '/');
  const areBelow =
    below !== '/' && apart.every(([{ url }]) => url.host === here.host && url.pathname.startsWith(below));
  return { jobs: named.slice(0, MOST.jobs), cards, isAmong, areBelow };
}

function holdersOf(group: Link[]): Holders {
  const holders: Holders = new Map();
  for (const { element, address } of group) {
    let one = element.parentElement;
    for (let i = 0; i < REACH && one; i++) {
      if (holders.has(one) && holders.get(one) !== address) holders.set(one, undefined);
      else holders.set(one, address);
      one = one.parentElement;
    }
  }
  return holders;
}

function lettersIn(element: Element | undefined): number {
  return element?.textContent?.replace(/\s+/g, '').length ?? 0;
}

/** The largest element around a link that leads to none of the others and is no larger part of the page than cards are. */
function cardOf({ element, address }: Link, holders: Holders, most: number): Element {
  let card: Element = element;
  for (let one = element.parentElement; one && one.localName !== 'body'; one = one.parentElement) {
    if (holders.get(one) !== address || lettersIn(one) > most) break;
    card = one;
  }
  return card;
}

/** What the links to a job say, or its card: what is called as jobs are counts before all else. */
function titleOf(links: Link[], card: Element | undefined): string {
  const lines = [...links.map(({ element }) => element), ...(card ? [card] : [])].map(
    (one) => lineOf(one.querySelector(HEADINGS)) || firstLine(one),
  );
  return lines.find(namesRole) ?? lines.find((line) => line !== '' && !SAYS_NOTHING.test(line)) ?? '';
}

/** The first text with letters. */
function firstLine(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\p{L}{2}/u.test((node as Text).data) && !/^\s*https?:/.test((node as Text).data))
      return squeezed((node as Text).data);
  }
  return '';
}
