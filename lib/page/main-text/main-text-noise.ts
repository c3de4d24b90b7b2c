import { readsLikePosting } from '../text/posting-words';

/** Elements that never are a part of a text. */
export const NEVER = new Set(
  'script style noscript template nav aside footer dialog iframe object embed svg canvas input select textarea button'.split(
    ' ',
  ),
);
const ROLES = /^(?:navigation|dialog|alertdialog|banner|contentinfo|complementary|search|menu|toolbar)$/;
const NAMES =
  /similar|related|recommend|other-?jobs|more-?jobs|cookie|consent|gdpr|newsletter|subscribe|share|social|breadcrumb|sidebar|footer|pagination|comment/i;
const FIELDS = 'input:not([type=hidden]), textarea, select';
/** The share of an element's letters that may stand in links. */
const MOST_LINKS = 0.5;

/** Whether an element the library left out is no part of the text: it may be a list or a heading that belongs to it. */
export function isNoise(element: Element): boolean {
  if (NEVER.has(element.localName) || ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (NAMES.test(`${element.getAttribute('class')} ${element.getAttribute('id')}`)) return true;
  if (element.querySelector(FIELDS)) return true;
  const letters = lengthOf(element);
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return letters > 0 && linked / letters > MOST_LINKS;
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/g, '').length ?? 0;
}

const COMPANY = [
  'about-company',
  'about-the-company',
  'about-employer',
  'company-info',
  'company-profile',
  'company-card',
]
  .flatMap((name) => [name, name.replace(/-/g, '')])
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .concat('div.company')
  .join();
/** The share of a text that stands in its company's box at most; more is the text itself. */
const MOST_IN_BOX = 0.4;

/** The boxes of an element that tell of the company, by what they are called. */
export function companyBoxes(body: Element): Element[] {
  const most = lengthOf(body) * MOST_IN_BOX;
  return [...body.querySelectorAll(COMPANY)].filter((box) => lengthOf(box) <= most);
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const ELSEWHERE =
  /^(?:similar|related|recommended|more|other|latest|featured|people also|jobs you|you (?:may|might) also|ähnliche|weitere|passende|(?:das|dies) könnte|offres? similaires|(?:nos )?autres offres|vergelijkbare|andere vacatures|podobné|další|otras ofertas|ofertas similares|altre offerte|outras vagas|podobne|frequently asked|häufige? (?:gestellte )?fragen|questions fréquentes|veelgestelde vragen|preguntas frecuentes|domande frequenti|already working)\b.{0,80}$|\b(?:similar|related|recommended) (?:jobs|positions|searches|roles)\b|\b(?:talent (?:community|pool|network)|newsletter|job alerts?)\b|^(?:faqs?$|apply (?:now|for this (?:job|position|role))|share this|leave a (?:reply|comment)|schreibe einen kommentar|not the right|nicht das richtige)\b.{0,40}$/iu;
const OF_COMPANY =
  /^(?:about (?!the (?:role|job|position|team)|this|you\b|your\b).{1,50}|who we are|our (?:company|values|story|mission|history)|company (?:profile|description|overview)|über (?:uns|die|das)\b.{0,40}|wer wir sind|das unternehmen|das sind wir|qui sommes[- ]nous.{0,5}|à propos.{0,40}|l['’]entreprise|over ons|wie (?:zijn wij|wij zijn)|o nás|o nas|kim jesteśmy|quiénes somos|sobre (?:nosotros|nós|la empresa)|chi siamo)$/iu;

/** What follows a firm's name where a heading says what it is. */
const IS_FIRM = /^(?:$|\s*[,:–—|-]|\s+(?:is|in|ist|est|es|é)\s)/u;

/** The parts of an element that a heading says are about something else: other jobs, the form to apply. */
export function sectionsElsewhere(body: Element): Element[] {
  return sectionsUnder(body, (text) => ELSEWHERE.test(text));
}

/** The parts of an element that a heading says are about the company, unless they read like the posting itself. */
export function companySections(body: Element): Element[] {
  return sectionsUnder(body, (text) => OF_COMPANY.test(text)).filter(
    (section) => !readsLikePosting(section.textContent ?? ''),
  );
}

/** The parts of an element behind its last list that are headed by the firm's name. */
export function sectionsNaming(body: Element, company: string): Element[] {
  const last = [...body.querySelectorAll('ul, ol')].filter((list) => !list.closest('nav, footer')).at(-1);
  if (!last || company === '') return [];
  return sectionsUnder(body, (text) => text.startsWith(company) && IS_FIRM.test(text.slice(company.length))).filter(
    (section) =>
      last.compareDocumentPosition(section) === 4 /* behind it */ && !readsLikePosting(section.textContent ?? ''),
  );
}

function sectionsUnder(body: Element, isSaid: (text: string) => boolean): Element[] {
  return [...body.querySelectorAll(HEADINGS)]
    .filter((one) => isSaid(textOf(one)))
    .flatMap((heading) => {
      let section: Element = heading;
      for (
        let outer = heading.parentElement;
        outer && outer !== body && beginsWith(outer, heading);
        outer = outer.parentElement
      ) {
        section = outer;
      }
      return lengthOf(section) > lengthOf(heading) ? [section] : [section, ...followersOf(section)];
    });
}

function beginsWith(outer: Element, heading: Element): boolean {
  return textOf(outer).startsWith(textOf(heading));
}

/** What stands beside a heading up to the next one. */
function followersOf(heading: Element): Element[] {
  const followers: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(HEADINGS) || next.querySelector(HEADINGS)) break;
    followers.push(next);
  }
  return followers;
}

function textOf(element: Element): string {
  return element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
