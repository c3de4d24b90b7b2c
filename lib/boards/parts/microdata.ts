import type { Posting } from '../board';
import { fieldsOf, saidBy } from './fields';
import { lineOf } from './line';

const ORGANIZATION = '[itemtype$="/Organization" i]:not([itemprop]) [itemprop~="name"]';

/** The most items of one page that are looked at, and the most properties of one name. A page may put items into items without end. */
const MOST = { items: 50, named: 20 };

/** The postings that a page marks up as microdata of schema.org, the first fifty. Each element is looked at as often as it stands in a posting that is looked at. */
export function microdataPostings(page: Document): Posting[] {
  const items = [...page.querySelectorAll('[itemtype$="schema.org/JobPosting" i]')];
  if (items.length === 0) return [];
  const propertiesOf = readProperties(page);
  const withBody = items.flatMap((item) => {
    const body = propertiesOf(item, 'description').find(({ localName }) => localName !== 'meta');
    return body ? [{ item, body }] : [];
  });
  return withBody.slice(0, MOST.items).map(({ item, body }) => {
    const said = (name: string, parts: Parts = 'name') => {
      for (const one of propertiesOf(item, name).slice(0, MOST.named)) {
        const text = saidInParts(one, parts);
        if (text) return text;
      }
      return '';
    };
    return {
      body,
      title: said('title'),
      // An organization that is not said to be anything is the employer.
      company: said('hiringOrganization') || lineOf(item.querySelector(ORGANIZATION)),
      ...fieldsOf((name) => said(...(PROPERTIES[name] ?? ([name] as const)))),
    };
  });
}

/** Which parts of a property say it: those of that name, the innermost of names that start so, or the innermost of all. */
type Parts = 'name' | 'address' | 'all';

const PARTS: Record<Parts, string> = {
  name: '[itemprop~="name"]',
  address: '[itemprop^="address"]',
  all: '[itemprop]',
};

/** Properties with another name than the field, and the parts that say them. */
const PROPERTIES: Record<string, readonly [string, Parts?]> = {
  location: ['jobLocation', 'address'],
  workMode: ['jobLocationType'],
  salary: ['baseSalary', 'all'],
};

/** Reads all properties of a page once: what finds those of an item with a name, without those of another item inside. */
function readProperties(page: Document): (item: Element, name: string) => Element[] {
  const owners = new Map<Element, Element | undefined>();
  const known = new Map<Element, Map<string, Element[]>>();
  for (const property of page.querySelectorAll('[itemprop]')) {
    const owner = ownerOf(property, owners);
    if (!owner) continue;
    const named = known.get(owner) ?? new Map<string, Element[]>();
    known.set(owner, named);
    for (const name of new Set((property.getAttribute('itemprop') ?? '').split(/\s+/))) {
      const some = named.get(name);
      if (some) some.push(property);
      else named.set(name, [property]);
    }
  }
  return (item, name) => known.get(item)?.get(name) ?? [];
}

/** The item that an element is a property of. `known`: the items of elements that were passed, which no walk passes twice. */
function ownerOf(element: Element, known: Map<Element, Element | undefined>): Element | undefined {
  const passed: Element[] = [];
  let at = element.parentElement;
  while (at && !known.has(at) && !at.hasAttribute('itemtype')) {
    passed.push(at);
    at = at.parentElement;
  }
  const owner = at ? (at.hasAttribute('itemtype') ? at : known.get(at)) : undefined;
  for (const one of passed) known.set(one, owner);
  return owner;
}

/** What the parts of a property say; where it has none, what it says itself. */
function saidInParts(property: Element, parts: Parts): string {
  const all = [...property.querySelectorAll(PARTS[parts])];
  // In the order of the page what stands inside of an element follows it at once.
  const some = parts === 'name' ? all : all.filter((one, i) => !one.contains(all[i + 1] ?? null));
  return some.slice(0, MOST.named).map(saidBy).filter(Boolean).join(', ') || saidBy(property);
}
