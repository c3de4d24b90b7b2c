import type { PageSender } from '../../../lib/messaging/background';

/**
 * The address of a posting as far as the browser confirms it. A page's script may give its page any address of its own origin,
 * so what is said within that origin stands: a thread's postings have one each. Of anything else the sender's address counts;
 * empty where it has none.
 */
export function confirmedAddress(said: string, { url, origin }: Pick<PageSender, 'url' | 'origin'>): string {
  const origins = [originOf(url), originOf(origin)].filter((one) => one !== '');
  if (origins.includes(originOf(said))) return said;
  if (originOf(url) !== '') return url;
  return originOf(origin) === '' ? '' : `${origin}/`;
}

/** Empty for what has no origin that others cannot have as well: files, data, what is no address. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
}
