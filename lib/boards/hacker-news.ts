import type { About, Board, Posting } from './board';
import { lineOf, squeezed } from './parts/line';

export const about = {
  access: 'fixed',
  example: 'https://news.ycombinator.com/item?id=40000000',
  id: [/\/item\?(?:.*&)?id=(\d+)/],
} satisfies About;

export default {
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  path: /^\/item$/,
  find: (page, { origin, pathname }) => {
    const thread = lineOf(page.querySelector('.fatitem .titleline a, .fatitem a.storylink')); // 2022, before
    if (HIRING.test(thread))
      return comments(page).flatMap(({ id, body }) =>
        postingOf(body).map((one) => ({ ...one, ...(id && { address: `${origin}${pathname}?id=${id}` }) })),
      );
    if (thread) return advertised(thread, page.querySelector('.fatitem .toptext'));
    // A comment on a page of its own, with the replies to it below.
    const comment = page.querySelector('.fatitem .commtext');
    return comment && isTopLevel(page) ? postingOf(comment) : [];
  },
} satisfies Board;

const HIRING = /\bwho is hiring\b/i;
/** The heading of an ad by one of Y Combinator's companies. */
const ADVERTISED = /\(YC \w+\) is (?:hiring|looking for) /i;
const ABOUT_WORK = /\b(?:hiring|apply|jobs?|positions?|remote|on-?site|looking for|join)\b/i;
/** A comment without a line of fields is a posting only where it says more than this. */
const SHORTEST = 400;
/** The most characters that are taken of a first line. */
const LONGEST_LINE = 1_000;

/** The comments that answer the thread itself, each with its number; an answer to a comment is set in. */
function comments(page: Document): { id: string; body: Element }[] {
  return [...page.querySelectorAll('tr.comtr')].flatMap((row) => {
    const indent = row.querySelector('td.ind');
    const depth = indent?.getAttribute('indent') ?? indent?.querySelector('img')?.getAttribute('width');
    const body = depth === '0' && row.querySelector('.commtext');
    return body ? { id: /^\d+$/.exec(row.id)?.[0] ?? '', body } : [];
  });
}

function isTopLevel(page: Document): boolean {
  const story = page.querySelector('.fatitem .onstory a');
  const parent = [...page.querySelectorAll('.fatitem .navs a')].find((link) => lineOf(link) === 'parent');
  const isAnswer = parent?.getAttribute('href') !== story?.getAttribute('href');
  return story !== null && !isAnswer && HIRING.test(story.getAttribute('title') ?? lineOf(story));
}

function advertised(line: string, body: Element | null): Posting[] {
  return body && ADVERTISED.test(line) ? [told(body, line)] : [];
}

function postingOf(body: Element): Posting[] {
  const line = firstLine(body);
  return barred(line, '|').length > 1 || isAboutWork(line, lineOf(body)) ? [told(body, line)] : [];
}

/** The background takes the line apart. */
function told(body: Element, line: string): Posting {
  return { body, title: '', company: '', fields: { line: line.slice(0, LONGEST_LINE) } };
}

/** What stands between the bars of a line. */
function barred(line: string, bar: string | RegExp): string[] {
  return line.split(bar).filter((part) => part.trim());
}

/** The first line is the loose text before the first paragraph, where there is any. */
function firstLine(body: Element): string {
  let text = '';
  for (const node of body.childNodes) {
    if (node.nodeName === 'P' && text.trim()) break;
    text += node.textContent;
  }
  return squeezed(text.trim().split('\n')[0] ?? '');
}

/** There are always some who announce a search of theirs over the thread. */
function isAboutWork(line: string, text: string): boolean {
  const isLong = text.length >= SHORTEST || barred(line, /\s[-–—]+\s/).length > 2;
  // In the whole text the last word of the line and the first of the next paragraph are one.
  const said = `${line} ${text}`;
  return isLong && ABOUT_WORK.test(said) && !/\bth(?:is|e) thread\b/i.test(said);
}
