// A spreadsheet runs a cell that begins so, even after blanks and characters without width. Full-width signs count in some locales.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^\p{Cc}/u;

// Read with semicolons in place of commas, what follows one in the middle of a cell becomes a cell of its own.
const AFTER_SEMICOLON = /;(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gu;

/** The text with an apostrophe before whatever a spreadsheet could take for a formula. */
export function guardFormula(text: string): string {
  const guarded = text.replace(AFTER_SEMICOLON, ";'");
  return FORMULA.test(guarded) ? `'${guarded}` : guarded;
}
