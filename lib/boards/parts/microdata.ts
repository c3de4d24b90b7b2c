import type { Posting } from '../board';
import { fieldsOf, saidBy } from './fields';
import { lineOf } from './line';

const ORGANIZATION = '[itemtype$="/Organization" i]:not([itemprop]) [itemprop~="name"]';

/** The postings that a page marks up as microdata of schema.org. */
export function microdataPostings(page: Document): Posting[] {
  return [...page.querySelectorAll('[itemtype$="schema.org/JobPosting" i]')].flatMap((item) => {
    const [body] = propertiesOf(item, 'description').filter(({ localName }) => localName !== 'meta');
    if (!body) return [];
    const said = (name: string, parts = '[itemprop~="name"]') =>
      propertiesOf(item, name)
        .map((one) => saidInParts(one, parts))
        .find(Boolean) ?? '';
    return [
      {
        body,
        title: said('title'),
        // An organization that is not said to be anything is the employer.
        company: said('hiringOrganization') || lineOf(item.querySelector(ORGANIZATION)),
        ...fieldsOf((name) => said(...(PROPERTIES[name] ?? [name]))),
      },
    ];
  });
}

/** Properties with another name than the field, and the selector of the parts that say them. */
const PROPERTIES: Record<string, [string, string?]> = {
  location: ['jobLocation', '[itemprop^="address"]:not(:has([itemprop^="address"]))'],
  workMode: ['jobLocationType'],
  salary: ['baseSalary', '[itemprop]:not(:has([itemprop]))'],
};

/** The properties of an item with this name, and not those of another item inside. */
function propertiesOf(item: Element, name: string): Element[] {
  return [...item.querySelectorAll(`[itemprop~="${name}"]`)].filter(
    ({ parentElement }) => parentElement?.closest('[itemtype]') === item,
  );
}

/** What the parts of a property say; where it has none, what it says itself. */
function saidInParts(property: Element, parts: string): string {
  return [...property.querySelectorAll(parts)].map(saidBy).filter(Boolean).join(', ') || saidBy(property);
}
