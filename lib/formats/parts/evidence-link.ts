import { withTextFragment } from '../../core/posting/text-fragment';
import type { Requirement } from '../../core/reading';
import type { ExportedPosting } from '../format';

/** The address that shows a requirement's sentence in its page; empty for a posting without a plain https address. */
export function evidenceLink({ posting }: ExportedPosting, { evidence, start }: Requirement): string {
  const address = webAddress(posting.url);
  if (address === '' || evidence === '') return address;
  // The sentence stands around the mention, if the text holds it as it is told.
  const from = Math.max(0, start - evidence.length);
  const at = posting.text.indexOf(evidence, from);
  const found = at >= 0 ? at : posting.text.indexOf(evidence);
  if (found < 0) return address;
  return withTextFragment(address, posting.text, { start: found, end: found + evidence.length });
}

/** An address that can stand in a link: https, without name and password; empty for any other. */
export function webAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, username, password, href } = new URL(address);
  return protocol === 'https:' && !username && !password ? href : '';
}
