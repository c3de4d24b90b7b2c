import { oneLine } from '../one-line';

// A spreadsheet runs a cell that begins so, even after blanks and characters without width. Full-width signs count in some locales.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^\p{Cc}/u;

// Read with semicolons in place of commas, what follows one in the middle of a cell becomes a cell of its own.
const AFTER_SEMICOLON = /;(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gu;

/** The text with an apostrophe before whatever a spreadsheet could take for a formula. */
export function guardFormula(text: string): string {
  const guarded = text.replace(AFTER_SEMICOLON, ";'");
  return FORMULA.test(guarded) ? `'${guarded}` : guarded;
}

/** A bullet that a spreadsheet could take for a minus. */
const BULLET = /^[-+](?=\s)/;
/** What `FORMULA` says of the start of a cell, of the start of a line: quotes there are no end of a cell's quotes. */
const LINE_FORMULA = /^[\s\p{Cf}"']*[=+\-@|%＝＋－＠]/u;

/** The same for a text of several lines, each of which is the start of a cell to who reads quotes otherwise. Line breaks stay. */
export function guardLines(text: string): string {
  const lines = text.toWellFormed().split(/\r\n|[\n\r\u2028\u2029]/);
  return lines
    .map((line) => guardFormula(oneLine(line).replace(BULLET, '•')))
    .map((line) => (LINE_FORMULA.test(line) && !line.startsWith("'") ? `'${line}` : line))
    .join('\n');
}
