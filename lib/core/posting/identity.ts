import { canonicalAddress, type ParsedAddress } from './canonical-address';

/** How the addresses of a board say which job they are about. */
export interface JobNumbers {
  /** The board. */
  name: string;
  /**
   * Tried in order on an address without protocol, `www.`, fragment, session and closing slash, always with a question mark:
   * `host/path?query`. The groups of the first that fits are the job's number there; who numbers jobs for each customer apart
   * has one group more, for the customer.
   */
  id: RegExp[];
  /** The same for companies' own sites that show its postings; each needs to name the board. */
  embedded?: RegExp[];
  /** The board whose numbers these are, where that is another one. */
  idsOf?: string;
}

/** What a posting is known by, whichever of its addresses leads to it. */
export interface Identity {
  /** The board and the job's number there (`linkedin:4000001`), else the canonical address; empty for what has no address. */
  id: string;
  /** False for an address, at which several postings may stand. */
  isNumber: boolean;
}

/** What has no address. */
export const NOWHERE: Identity = { id: '', isNumber: false };

/** What a posting is saved under that has no address, or stands at one with others: its title and company, too. */
export function amongOthers(identity: string, posting?: { title: string; company: string }): string {
  return `${identity} ${posting?.title} ${posting?.company}`;
}

/** How a board's name stands in identities: `zip-recruiter`. */
export function boardKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '-');
}

/** Numbers in hexadecimal digits are written in either case. */
const HEXADECIMAL = /^[\dA-F.-]+$/i;
const LONGEST_NUMBER = 300;

/**
 * The identity of the posting at an address. `onHost` are the boards that have its host, `anywhere` those whose pages stand on
 * companies' own sites, too, `all` those that name themselves in addresses of others. Pure; never throws.
 */
export function identityOf(
  address: ParsedAddress & { search: string },
  { onHost, anywhere, all }: Record<'onHost' | 'anywhere' | 'all', JobNumbers[]>,
): Identity {
  const known = canonicalAddress(address);
  if (known === '') return NOWHERE;
  const plain = plainAddress(address);
  const ways: [JobNumbers, RegExp[]][] = [
    ...onHost.map((board): [JobNumbers, RegExp[]] => [board, board.id]),
    ...all.map((board): [JobNumbers, RegExp[]] => [board, board.embedded ?? []]),
    ...(onHost.length > 0 ? [] : anywhere).map((board): [JobNumbers, RegExp[]] => [board, board.id]),
  ];
  for (const [{ name, idsOf = name }, patterns] of ways) {
    const number = numberIn(plain, patterns);
    if (number) return { id: `${boardKey(idsOf)}:${number}`, isNumber: true };
  }
  return { id: sameForm(known), isNumber: false };
}

function plainAddress({ host, pathname, search }: Parameters<typeof identityOf>[0]): string {
  const path = pathname.replace(/;[^/]*/g, '').replace(/(?<!\/)\/+$/, '');
  return `${host.replace(/^www\./, '')}${path}${search || '?'}`;
}

function numberIn(address: string, patterns: RegExp[]): string {
  const groups = patterns.map((pattern) => pattern.exec(address)?.slice(1)).find(Boolean) ?? [];
  const number = groups.map((group = '') => (HEXADECIMAL.test(group) ? group.toLowerCase() : decoded(group))).join('/');
  return number.length <= LONGEST_NUMBER ? number : '';
}

/** Names in addresses are escaped by some who link to them and not by others. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize();
  } catch {
    return text;
  }
}

/** An address as it is compared with others: what leads to the same page reads the same. */
function sameForm(address: string): string {
  const [path = '', query] = address
    .replace(/^http:/, 'https:')
    .replace('://www.', '://')
    .split('?');
  return `${path.replace(/(?<!\/)\/+$/, '')}${query === undefined ? '' : `?${query}`}`;
}
