/**
 * Only what survives any way of writing the same text: letters and digits, in lower case. Those of Latin alphabets beyond
 * ASCII are left out, too: they may be written as entities, whose names only the background knows.
 */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]|[\u0080-\u024f]/gu, '');
}

/** The letters of a text written as HTML, which some boards escape once more. Takes time in proportion to the length. */
export function lettersOfHtml(html: string): string {
  const text = html
    .replace(/&amp;/gi, '&')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/<[a-z/!][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|\w{2,31});/gi, (_, decimal, hex) =>
      decimal || hex ? String.fromCodePoint(decimal ? +decimal : Number.parseInt(hex, 16)) : '',
    );
  return letters(text);
}
