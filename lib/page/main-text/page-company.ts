import { domOf } from '../dom';
import { isGeneric, isJobAddress, withoutJobWords } from './job-words';
import { letters, lineOf, squeezed } from './line';

/** Where the name of a company is looked for. */
export interface Surroundings {
  page: Document;
  url: URL;
  body: Element;
  /** The posting's title, as it was found. */
  title: string;
  /** The titles of the window. */
  windows: string[];
  /** What is about something else. */
  others: Element[];
}

const LONGEST = 80;
const KINDS = ['company', 'employer', 'advertiser', 'organi[sz]ation', 'brand'];
/** What an element that holds a company's name is called: `company-name`, `advertiserName`, `job__company`. */
const CALLED = new RegExp(
  `(?:^|[\\s_-]|job|posting|header)(?:(?:${KINDS.join('|')})[_-]*(?:name|title)|(?:job|posting|hiring)[_-]*(?:company|employer|organi[sz]ation))(?:$|[\\s_-])`,
  'i',
);
const CALLED_IN = ['class', 'id', 'itemprop', 'data-testid', 'data-test', 'data-qa', 'data-automation', 'data-at'];
const MAYBE = CALLED_IN.flatMap((name) =>
  ['company', 'employer', 'advertiser', 'organization', 'organisation'].map((word) => `[${name}*="${word}" i]`),
).join();
const SITE = 'meta[property="og:site_name"], meta[name="application-name"], meta[name="author"]';
const LOGO =
  'header img[alt], [class*="logo" i] img[alt], img[class*="logo" i][alt], a[href="/"] img[alt], a[href^="index."] img[alt], body > :first-child img[alt]';
const HOME = 'a[href="/"], a[rel=home]';
const AT = /(?:^|\s)(?:at|bei|chez|@|hos|в|у|w|bij|presso)\s+(?:(?:der|dem|the)\s+(?=\p{Lu}))?(\p{Lu}.*)$/u;
/** Where the job is, behind the employer's name. */
const PLACE = /(?<!\s)\s+(?:in|à|en|em|te|w|a)\s+\p{Lu}.*/u;
const APART = /\s[|·•»›–—-]+\s|\||:\s/u;
const OWNER =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:by )?(\p{Lu}[^.,|©\n]{1,60}?)\s*(?:[.,|©\n]|all rights|alle rechte|tous droits|\d{4}|$)/iu;
/** Such hosts show the postings of others. */
const BOARD_HOST = /job|stellen|career(?!s?\.)|karriere\.(?:at|de)|emploi|hire|work(?!s?\.)|recruit|talent/i;

/** The employer's name, as the page says it: where an element is called so, in the window's title, as the site's own name. Empty where nothing says it. */
export function companyOf(around: Surroundings): string {
  const said = inData(around.page) || calledSo(around);
  if (said) return said;
  const employer =
    around.windows.map((title) => behindTitle(title, around.title)).find(Boolean) ??
    labelledCompany(around.page, around.body);
  if (employer) return employer;
  const inWindow = around.windows.flatMap((title) => inTitle(title, around.title));
  const ofSite = siteNames(around.page);
  const labels = labelsOf(around.url);
  const all = [...inWindow, ...ofSite];
  const confirmed = all.find((name) => labels.some((label) => isSaid(letters(name), label)));
  if (BOARD_HOST.test(around.url.hostname) && inWindow.length > 0)
    return inWindow.find((name) => name !== confirmed) ?? confirmed ?? '';
  const named = confirmed ?? inWindow.at(-1) ?? ofSite[0] ?? '';
  return ofSite.map((name) => whole(named, name)).find((name) => name !== named) ?? named;
}

const IN_DATA = /"hiringOrganization"\s*:\s*\{[^{}]*?"name"\s*:\s*("(?:[^"\\]|\\.){1,100}")/g;

/** What the page's data says of the one posting that it describes. */
function inData(page: Document): string {
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json" i]')].map(
    (one) => one.textContent ?? '',
  );
  const names = scripts.flatMap((text) => [...text.matchAll(IN_DATA)].map(([, name = '']) => name));
  try {
    return names.length === 1 ? squeezed(JSON.parse(names[0] ?? '')) : '';
  } catch {
    return '';
  }
}

/** What stands in an element whose name says that it holds the company's. */
function calledSo({ page, body, others }: Surroundings): string {
  const dom = domOf(page);
  for (const one of page.querySelectorAll(MAYBE)) {
    if (body.compareDocumentPosition(one) === 4 /* behind it */ && !one.closest('aside, header')) break;
    if (!CALLED_IN.some((name) => CALLED.test(dom.attribute(one, name) ?? ''))) continue;
    if (one.closest('nav, footer') || others.some((other) => other.contains(one))) continue;
    const name = dom.attribute(one, 'content')?.trim() || lineOf(one);
    if (name.length > 1 && name.length <= LONGEST && !isGeneric(name)) return name;
  }
  return '';
}

/** Whom a window's title names right behind the posting's: “Engineer at Acme – Board”. */
function behindTitle(window: string, title: string): string {
  const at = title === '' ? -1 : window.toLowerCase().indexOf(title.toLowerCase());
  const [part = ''] = at < 0 ? [] : window.slice(at + title.length).split(APART);
  const name = withoutJobWords(AT.exec(part)?.[1] ?? '').replace(PLACE, '');
  if (/^\s+\S/.test(part) && isName(name)) return name;
  const before =
    /^(?:\(\d+\+?\) )?(.+?) (?:is hiring|hiring|sucht|recrute|zoekt|busca)(?: an?| the)?\s*$/iu.exec(
      window.slice(0, Math.max(0, at)),
    )?.[1] ?? '';
  return before.length <= LONGEST && !isGeneric(before) ? before : '';
}

const LEGAL =
  /^[\s,]+(?:(?:g?gmbh|ag|se|kg|kgaa|ug|e\.? ?v|inc|ltd|limited|llc|plc|corp|co|b\.?v|n\.?v|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|ab|as|oy|aps|sp\. z o\.? ?o|s\.? ?r\. ?o|a\. ?s)\.?(?:\s*&\s*co\.? kg)?)$/iu;

/** Of two ways to write a name of which one begins the other: the longer where the rest is a firm's legal form, else the shorter. */
function whole(name: string, other: string): string {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  if (short.length < 3 || !long.toLowerCase().startsWith(short.toLowerCase())) return name;
  const rest = long.slice(short.length);
  if (LEGAL.test(rest)) return long;
  return /^\s*[,(|/–—-]/u.test(rest) ? short : name;
}

const LABEL =
  /^(?:company|employer|organi[sz]ation|hiring company|arbeitgeber|firma|unternehmen|entreprise|société|employeur|bedrijf|werkgever|empresa|azienda|datore di lavoro|pracodawca|společnost|zaměstnavatel)\s*:?\s*/iu;
/** So many small elements are looked at for a label. */
const MOST_SMALL = 2_000;

/** What stands behind a label such as “Employer:”, or in the element after one, before the text ends. */
function labelledCompany(page: Document, body: Element): string {
  const small = [...page.querySelectorAll('dt, th, td, li, p, div, span, b, strong, label, h3, h4, h5')].slice(
    0,
    MOST_SMALL,
  );
  for (const one of small) {
    const text = (one.textContent ?? '').slice(0, 200);
    if (text.length > 150 || !LABEL.test(text.trimStart()) || one.closest('nav, footer')) continue;
    if (body.compareDocumentPosition(one) === 4 /* behind it */) break;
    const line = lineOf(one);
    const rest = line.replace(LABEL, '');
    const isAlone = rest === '' && (/:$/.test(line) || one.matches('dt, th, label'));
    const name = isAlone
      ? lineOf(one.nextElementSibling)
      : /:/.test(line.slice(0, line.length - rest.length))
        ? rest
        : '';
    if (isName(name)) return name;
  }
  return '';
}

/** What a window's title may say the company is, beside the posting's title. */
function inTitle(window: string, title: string): string[] {
  const at = title === '' ? -1 : window.toLowerCase().indexOf(title.toLowerCase());
  const rest = at < 0 ? [window] : [window.slice(0, at), window.slice(at + title.length)];
  return rest
    .flatMap((part) => {
      const employer = AT.exec(part.split(/\s[|·•]\s/u)[0] ?? '')?.[1];
      const names = part.split(APART).map((one) => withoutJobWords(squeezed(one)));
      return [...(employer ? [withoutJobWords(employer)] : []), ...names];
    })
    .filter((name) => isName(name) && letters(name) !== letters(title));
}

function isName(name: string): boolean {
  return (
    name.length > 1 && name.length <= LONGEST && /^[\p{Lu}\p{Lo}\p{N}]|^\p{L}+\.\p{L}+$/u.test(name) && !isGeneric(name)
  );
}

function siteNames(page: Document): string[] {
  const metas = [...page.querySelectorAll(SITE)].map((meta) => meta.getAttribute('content') ?? '');
  const logos = [...page.querySelectorAll(LOGO)].map((image) =>
    (image.getAttribute('alt') ?? '').replace(/(?<![-\s])[-\s]*\b(?:logo|seal|wappen)\b[-\s]*/i, ' '),
  );
  const homes = [...page.querySelectorAll(HOME)].map(lineOf);
  const owner = OWNER.exec(squeezed(page.body.textContent ?? '').slice(-3_000))?.[1];
  return [...metas, ...logos, ...homes, ...(owner ? [owner] : [])]
    .map((name) => withoutJobWords(squeezed(name)))
    .filter(isName);
}

/** The parts of a host that may be a company's name. */
function labelsOf({ hostname }: URL): string[] {
  return hostname
    .split('.')
    .slice(0, -1)
    .map(letters)
    .filter((label) => label.length > 2 && !isJobAddress(`/${label}/`) && label !== 'www');
}

/** Whether a label of a host is a name or how it begins. */
function isSaid(name: string, label: string): boolean {
  return name === label || (label.length > 3 && name.startsWith(label)) || (name.length > 3 && label.startsWith(name));
}
