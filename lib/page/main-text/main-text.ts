import type { ListedJob } from '../../core/sites/listed-jobs';
import { readsLikePosting } from '../text/posting-words';
import { endParts } from './end-parts';
import { findJobList, type JobList } from './job-list';
import { headsPosting, isListPath, namesMany } from './job-words';
import { lineOf, squeezed } from './line';
import { companyBoxes, companySections, isNoise, sectionsElsewhere, sectionsNaming } from './main-text-noise';
import { pageName } from './page-name';
import { commonElement, pickText } from './pick-text';
import { linesIn } from './text-lines';

/** The main text of a page that no board knows. */
export interface MainText {
  /** The smallest element that holds all of it. */
  body: Element;
  /** What stands inside that element and is no part of it: a form, links to other pages, the title above it. */
  without: Set<Element>;
  /** What the page calls it, and whose it is; empty where it does not say. */
  title: string;
  company: string;
}

/** What there is on a page that no board knows: its main text, or the jobs that it lists in place of one. */
export interface MainFind {
  text?: MainText;
  jobs?: ListedJob[];
}

/**
 * The main text of a page, at this address, or the jobs that it lists; nothing where there is no text of any length. Where a board of ours
 * has the host and found no posting (`isBoard`) a list is one, whatever else there is. The page is read only.
 */
export function findMain(page: Document, url: URL, isBoard = false): MainFind {
  const list = findJobList(page, url);
  const others = sectionsElsewhere(page.body);
  const elsewhere = new Set([...(list?.cards ?? []), ...others]);
  const company = new Set([...elsewhere, ...companySections(page.body), ...companyBoxes(page.body)]);
  // A box about the company is at times longer than the posting; and at times it is all that there is.
  const kept = pickText(page, company) ?? (company.size > elsewhere.size ? pickText(page, elsewhere) : undefined);
  const text = kept && textOf(kept, page, url, elsewhere);
  return list && (isBoard || isList(list, text, url, others)) ? { jobs: list.jobs } : text ? { text } : {};
}

function textOf(kept: Set<Element>, page: Document, url: URL, elsewhere: Set<Element>): MainText | undefined {
  const body = commonElement(kept, page);
  if (!body) return undefined;
  const without = noiseIn(body, kept, elsewhere);
  const { title, company, heading } = pageName(page, url, body, without);
  for (const part of sectionsNaming(body, company)) without.add(part);
  for (const part of endParts(page.body)) if (body.contains(part) && part !== body) without.add(part);
  if (heading && body.contains(heading)) for (const one of upTo(heading, body)) without.add(one);
  return { body, without, title, company };
}

/** Whether a page with a list of jobs is that list, and no posting with others beside it. */
function isList(list: JobList, text: MainText | undefined, { pathname }: URL, others: Element[]): boolean {
  const { cards, isAmong, areBelow } = list;
  if (!text) return true;
  if (cards.every((card) => others.some((other) => other.contains(card)))) return false;
  const lines = linesIn(text.body, text.without);
  if (isAmong || lines.some(headsPosting)) return false;
  if (areBelow || isListPath(pathname) || namesMany(text.title)) return true;
  const said = lines.join('\n');
  // What is told of the jobs is more than all else: then these are what the page is about.
  const told = cards.reduce((sum, card) => sum + lineOf(card).length, 0);
  return told > squeezed(said).length || !readsLikePosting(said);
}

/** The parts of an element that are about something else, and the largest that hold nothing that was picked and look like noise. */
function noiseIn(body: Element, kept: Set<Element>, elsewhere: Set<Element>): Set<Element> {
  const holders = new Set<Node>();
  let last: Element = body;
  for (const element of kept) {
    last = element;
    for (let node: Node | null = element; node && node !== body && !holders.has(node); node = node.parentNode)
      holders.add(node);
  }
  // What follows the text and tells of the company is not a part of it; what leads to it is.
  const behind = companySections(body).filter((one) => last.compareDocumentPosition(one) === 4 /* behind it */);
  const noise = new Set([...elsewhere, ...companyBoxes(body), ...behind].filter((one) => body.contains(one)));
  const stack = [...body.children];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (holders.has(one)) stack.push(...one.children);
    else if (isNoise(one)) noise.add(one);
  }
  return noise;
}

/** A heading and what stands above it in the text. */
function upTo(heading: Element, body: Element): Element[] {
  const above: Element[] = [heading];
  for (let at: Element | null = heading; at && at !== body; at = at.parentElement)
    for (let one = at.previousElementSibling; one; one = one.previousElementSibling) above.push(one);
  return above;
}
