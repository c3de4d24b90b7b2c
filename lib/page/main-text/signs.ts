import { subjectsOf } from '../text/posting-words';
import { headsPosting, isJobAddress, namesRole } from './job-words';
import type { MainText } from './main-text';
import { saysNothing } from './no-posting';
import { linesIn } from './text-lines';

/** So many signs make a posting, where nobody asked for the page. */
const ENOUGH = 4;
/** What headings of its parts count for, at most. */
const MOST_HEADS = 3;
const GENDERS = /[([/ ][mwfdhxg](?:\s*[/|]\s*[mwfdhxg]){1,3}\b|\ball genders\b|\bh\/f\b/iu;
const ARTICLE =
  /\/(?:blog|news|press\w*|stor(?:y|ies)|magazin\w*|aktuelles|artikel|articles?|actualit\w+|noticias|journal|posts?|\d{4}\/\d\d)\//iu;
/** Where one applies, and nothing is told of the job. */
const FORM = /\/(?:apply|application|bewerb\w+|postuler|candidature|solliciteer\w*)\/?$/iu;
/** What an article's address takes away. */
const AGAINST = 2;

/**
 * Whether a main text is a posting: signs are counted, in what it speaks of, how its parts are headed, what it is called, where it
 * stands and whether its page describes a posting. Where the reader asked for the page it is taken for one without, unless it says
 * that there is nothing.
 */
export function isPosting(text: MainText, page: Document, url: URL, asked: boolean): boolean {
  const lines = linesIn(text.body, text.without);
  const heads = lines.filter(headsPosting).length;
  const { pathname, search } = url;
  if (heads === 0 && (FORM.test(pathname) || saysNothing(lines, text.title, page))) return false;
  if (asked) return true;
  const signs =
    subjectsOf(lines.join('\n')) +
    Math.min(MOST_HEADS, heads) +
    (namesRole(text.title) ? 1 : 0) +
    (GENDERS.test(text.title) ? 1 : 0) +
    (isJobAddress(`${url.hostname}${pathname}${search}`) ? 1 : 0) +
    (describesPosting(page) ? 2 : 0) -
    (ARTICLE.test(pathname) ? AGAINST : 0);
  return signs >= ENOUGH;
}

function describesPosting(page: Document): boolean {
  return [...page.querySelectorAll('script[type^="application/ld+json" i]')].some((one) =>
    one.textContent?.includes('JobPosting'),
  );
}
