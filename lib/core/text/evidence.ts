const LONGEST = 300;
/** The marks ahead of an item in plain text, which are no part of what it says. */
const BULLET = /^[\s\-*•·◆♦▪●◦‣–—>#]+(?=[\p{L}\p{N}("'“])/u;

/** White space that is not one space: most sentences have none. */
const UNEVEN = /\s\s|[^\S ]/;

/** A sentence as it is shown for what was read from it: one line of 300 characters at most, without the mark of an item. */
export function evidenceOf(sentence: string): string {
  const said = sentence.replace(BULLET, '');
  const line = (UNEVEN.test(said) ? said.replace(/\s+/g, ' ') : said).trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
