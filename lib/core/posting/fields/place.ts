import { LONGEST_FIELD } from '../../lengths';
import { isRecord } from '../json-ld';
import { said } from './said';

/** The most places that are named; of more their number is said. */
const MOST_NAMED = 5;
/** The most places that are looked at. */
const MOST_READ = 200;

/** The line for `jobLocation` of schema.org, else for where applicants may live; nothing where neither names a place. */
export function placesOf(jobLocation: unknown, applicantLocationRequirements: unknown): string | undefined {
  return placesIn(jobLocation) ?? placesIn(applicantLocationRequirements);
}

function placesIn(value: unknown): string | undefined {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, MOST_READ) : [value];
  // Some pages write the numbers that their own lists of countries have.
  const names = [...new Set(all.map(placeOf).filter((name) => /\p{L}/u.test(name)))];
  const rest = names.length - MOST_NAMED;
  const line = `${names.slice(0, MOST_NAMED).join('; ')}${rest > 0 ? `; ${rest} more` : ''}`;
  return line.slice(0, LONGEST_FIELD).toWellFormed() || undefined;
}

/** A Place with an address, an address alone, a country or state with a name, or a text. */
function placeOf(value: unknown): string {
  if (!isRecord(value)) return said(value);
  const [address]: unknown[] = Array.isArray(value.address) ? value.address : [value.address];
  const { addressLocality, addressRegion, addressCountry } = isRecord(address) ? address : value;
  const parts = [addressLocality, addressRegion, addressCountry].map(nameOf).filter(Boolean);
  return [...new Set(parts)].join(', ') || said(address) || nameOf(value);
}

/** A country may be an object of its own, or one in a list. */
function nameOf(value: unknown): string {
  const [first]: unknown[] = Array.isArray(value) ? value : [value];
  return said(isRecord(first) ? first.name : first);
}
