import { webAddress } from './evidence-link';
import { oneLine } from './one-line';

// Also what only GitHub's dialect reads: tables, addresses without brackets, mathematics.
const ANYWHERE = /[\\`*_[\]<>|&~@$]|:(?=\/\/)|(?<=www)\./gi;
const AT_START = /^(?:[#=+-]|\d+(?=[.)]))/;

/** A posting's text as one line of Markdown that shows exactly these characters: no link, image, markup or table border. */
export function markdownText(text: string): string {
  const escaped = oneLine(text).replace(ANYWHERE, '\\$&');
  const start = AT_START.exec(escaped)?.[0];
  if (start === undefined) return escaped;
  const rest = escaped.slice(start.length);
  return /^\d/.test(start) ? `${start}\\${rest}` : `\\${start}${rest}`;
}

/** A link that reads as its host; empty unless the address is a plain https one. */
export function markdownLink(address: string): string {
  const target = markdownTarget(address);
  return target && `[${markdownText(new URL(webAddress(address)).host)}](${target})`;
}

/** An address as the target of a link; empty unless it is a plain https one. */
export function markdownTarget(address: string): string {
  return webAddress(address)
    .replace(/[()<>[\]\\*`|]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=\w+;|#)/g, '&amp;');
}
