import { oneLine } from './one-line';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A posting's text as one line of HTML, or as an attribute in quotes, that shows exactly these characters. */
export function htmlText(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
