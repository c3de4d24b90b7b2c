import type { PageFields } from '../core/posting/posting';
import type { About, Board, Posting } from './board';
import { fieldsOf } from './parts/fields';
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
const ADVERTISED = /^(.+?) \(YC \w+\) is (?:hiring|looking for)(?: an?)? (.+)/i;
/** Words of a line that is about a job, and of the jobs themselves. */
const ABOUT_WORK = /\b(?:hiring|apply|jobs?|positions?|remote|on-?site|looking for|join)\b/i;
const ROLE =
  /engineer|develop|architect|scientist|designer|manager|analyst|programmer|administrator|\bSREs?\b|\bdevs?\b|dev-?ops|positions|roles|full[- ]?stack|front[- ]?end|back[- ]?end|intern(?:s|ships?)?\b|\bCTO\b|\blead\b|writer|consultant|researcher/i;
/** What parts of a first line say that plainly are one thing: a line has no fixed order, and much else stands in it. */
const FIELDS: Partial<Record<keyof PageFields, RegExp>> = {
  workMode:
    /^(?:(?:fully|100%) )?(?:remote|on[- ]?site|hybrid)\b(?: \([^)]*\)| [1-4] days?(?: ?\/ ?| a | per )week)?(?:(?: ?[/,] ?| or | and )(?:remote|on[- ]?site|hybrid)\b)*(?: (?:only|ok|okay|welcome)\b)?/i,
  salary:
    /^(?:[A-Z]{3} ?)?\p{Sc} ?\d{2,3}(?:k|[.,]?\d{3}\b| ?[-–] ?\p{Sc}?\d{2,3} ?k)[^:]{0,40}$|^\d{2,3}k? ?[-–] ?\d{2,3} ?k\b[^:]{0,20}$/iu,
  employment:
    /^(?:(?:full|part)[- ]?time|contract(?:or|ors)?|freelance|interns?(?:hips?)?)(?: ?[/,&] ?(?:(?:full|part)[- ]?time|contract(?:or|ors)?|freelance|interns?(?:hips?)?))*$/i,
  // A town and a country or state, or a town that needs neither.
  location:
    /^(?!.*\b(?:OR|or|[Oo][Nn]-?[Ss]ite|[Rr]emote)\b)\p{Lu}[\p{L}.' -]+, ?(?!AI|UI|UX|IT|ML|QA|JS|TS)(?:[A-Z]{2}|USA|Germany|France|Canada|Netherlands|Spain|Switzerland|India|Australia)$|^(?:San Francisco|New York|London|Berlin|Paris|Amsterdam|Munich|NYC|SF)$/u,
};
/** A comment without a line of fields is a posting only where it says more than this. */
const SHORTEST = 400;
const LONGEST_TITLE = 120;
const ADDRESSES = /[\s(–-]*(?:https?:\/\/|www\.)[^\s)]*\)?/g;
/** A part that is the name of a site alone. */
const SITE = /^[\w-]+(?:\.(?!js$|net$)[a-z]{2,})+(?:\/\S*)?$/i;
/** A part longer than this is a sentence, and dashes from there on are no bars. */
const LONGEST_PART = 70;
/** A town and a country, or a firm that writes its form so: told where the employer stands behind it. */
const TOWN = /^\p{Lu}[\p{L}.' -]+, (?!Inc|Ltd|LLC|GmbH|Corp)\p{Lu}\p{L}{3,}$/u;
const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

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

function advertised(heading: string, body: Element | null): Posting[] {
  const [, company = '', title = ''] = ADVERTISED.exec(heading) ?? [];
  return body && title ? [{ body, title, company }] : [];
}

function postingOf(body: Element): Posting[] {
  const line = withoutAddresses(firstLine(body));
  const [first = '', ...more] = partsOf(line);
  const others = more.filter((part) => !SITE.test(part));
  if (more.length === 0 && !isAboutWork(lineOf(body))) return [];
  if (more.length === 0) return [{ body, title: cut(line), company: '' }];
  // “REMOTE | Acme | …”: what stands first is the employer only where it is nothing else.
  const isTown = TOWN.test(first) && others.filter((part) => !isField(part)).length > 1;
  const isOther = (isTown || isField(first)) && !ROLE.test(first);
  const [employer = '', ...rest] = isOther ? others.filter((part) => !isField(part)) : [first, ...others];
  const fields = fieldsOf(
    (name) =>
      (isTown && name === 'location' ? first : undefined) ??
      [...(isOther ? [first] : []), ...others].map((part) => fieldIn(name, part)).find(Boolean) ??
      '',
  );
  const title = rest.find((part) => ROLE.test(part) && part.length <= LONGEST_TITLE);
  if (!title && ROLE.test(employer)) return [{ body, title: employer, company: '', ...fields }];
  return [{ body, title: title ?? cut([first, ...others].join(' | ')), company: employer, ...fields }];
}

/** As much of a line as makes a title, whole words. */
function cut(line: string): string {
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

/** The parts between the bars of a first line; some write dashes in their place, of which a name or a role may hold one, too. */
function partsOf(line: string): string[] {
  const parts = line.split('|').map(squeezed).filter(Boolean);
  if (parts.length !== 1) return parts;
  const all = line
    .split(/\s[-–—]+\s/)
    .map(squeezed)
    .filter(Boolean);
  const long = all.findIndex((part) => part.length > LONGEST_PART);
  const dashed = long < 0 ? all : all.slice(0, long);
  return dashed.length > 2 && dashed.some(isField) && dashed.some((part) => ROLE.test(part)) ? dashed : parts;
}

function isField(part: string): boolean {
  return FIELD_NAMES.some((name) => fieldIn(name, part) !== undefined);
}

/** What a part says of one thing: “Berlin, Germany (Hybrid)” of two. */
function fieldIn(name: keyof typeof FIELDS, part: string): string | undefined {
  const [, place = part, aside = ''] = /^([^()]+?) ?\(([^()]+)\)$/.exec(part) ?? [];
  const said = FIELDS[name]?.exec(part)?.[0];
  if (said !== undefined || aside === '') return said;
  const isMode = FIELDS.workMode?.exec(aside)?.[0] === aside;
  if (!isMode || !FIELDS.location?.test(place)) return undefined;
  return name === 'location' ? place : name === 'workMode' ? aside : undefined;
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
function isAboutWork(text: string): boolean {
  return text.length >= SHORTEST && ABOUT_WORK.test(text) && !/\bth(?:is|e) thread\b/i.test(text);
}

/** A line without the addresses in it, unless it is nothing else. */
function withoutAddresses(line: string): string {
  return line.replace(ADDRESSES, '').trim() || line;
}
