import { offersOrAsks, subjectsOf } from '../text/posting-words';
import { headsPosting, isJobAddress, mayHeadPart, namesRole } from './job-words';
import { lineOf } from './line';
import type { MainText } from './main-text';
import { saysNothing } from './no-posting';
import { linesIn } from './text-lines';

/** So many signs make a posting, where nobody asked for the page. */
const ENOUGH = 4;
/** Who speaks is a firm: of itself. */
const FIRM =
  /(?<!\p{L})(?:we|our|us|wir|uns\p{L}*|nous|nos|notre|wij|ons|onze|nosotros|nuestr\p{L}+|noi|nostr\p{L}|nós|noss\p{L}|nasz\p{L}*|\p{L}+(?:[aei]mos|iamo|ujeme|íme|ujemy))(?!\p{L})/iu;
/** What headings of its parts count for, and lists below a short line, at most. */
const MOST_HEADS = 3;
const MOST_LISTS = 2;
/** Such a line has no more characters. */
const SHORT = 60;
const GENDERS = /[([/ ][mwfdhxg](?:\s*[/|]\s*[mwfdhxg]){1,3}\b|\ball genders\b|\bh\/f\b/iu;
const ARTICLE =
  /\/(?:blog|news|press\w*|stor(?:y|ies)|magazin\w*|aktuelles|artikel|articles?|actualit\w+|noticias|journal|posts?|\d{4}\/\d\d)\//iu;
/** Where one applies, and nothing is told of the job. */
const FORM = /\/(?:apply|application|bewerb\w+|postuler|candidature|solliciteer\w*)\/?$/iu;
/** What an article's address takes away. */
const AGAINST = 2;

/**
 * Whether a main text is a posting: signs are counted, in what it speaks of, how its parts are headed, whether they are lists, what it is called, where it
 * stands and whether its page describes a posting. Where the reader asked for the page it is taken for one without, unless it says
 * that there is nothing.
 */
export function isPosting(text: MainText, page: Document, url: URL, asked: boolean): boolean {
  const lines = linesIn(text.body, text.without);
  const { pathname, search } = url;
  const heads = lines.filter(headsPosting).length;
  if (heads === 0 && (FORM.test(pathname) || saysNothing(lines, text.title, page))) return false;
  if (asked) return true;
  const said = lines.join('\n');
  const standsAmongJobs = isJobAddress(`${url.hostname}${pathname}${search}`);
  const isDescribed = describesPosting(page);
  const isOfFirm = offersOrAsks(said) || isDescribed || (standsAmongJobs && FIRM.test(said)) || heads > 1;
  const signs =
    subjectsOf(said) +
    Math.min(MOST_HEADS, lines.filter(mayHeadPart).length) +
    Math.min(MOST_LISTS, headedLists(text)) +
    (namesRole(text.title) ? 1 : 0) +
    (GENDERS.test(text.title) ? 1 : 0) +
    (standsAmongJobs ? 1 : 0) +
    (isDescribed ? 2 : 0) -
    (ARTICLE.test(pathname) ? AGAINST : 0);
  return isOfFirm && signs >= ENOUGH;
}

/** How many lists of several items stand below a short line, whatever that says. */
function headedLists({ body, without }: MainText): number {
  return [...body.querySelectorAll('ul, ol')].filter((list) => {
    const above = lineOf(list.previousElementSibling ?? list.parentElement?.previousElementSibling);
    if (list.children.length < 2 || above.length < 2 || above.length > SHORT) return false;
    return ![...without].some((one) => one.contains(list));
  }).length;
}

function describesPosting(page: Document): boolean {
  return [...page.querySelectorAll('script[type^="application/ld+json" i]')].some((one) =>
    one.textContent?.includes('JobPosting'),
  );
}
