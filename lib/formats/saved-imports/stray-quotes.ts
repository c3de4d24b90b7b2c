import Papa from 'papaparse';

/** So many lines are mended, each by one more look at the table; past that quotes are no signs of the table at all. */
const MOST_MENDED = 20;
/** So far behind a quote the next one is looked for, in UTF-16 code units. */
const FAR = 10_000;

/** The rows of a table, with quotes around cells or without, and with quotes that are only words: `"Senior" Engineer`, `5" disks`. */
export function tableRows(lines: string, delimiter: string, most: number): string[][] {
  let text = lines;
  for (let mended = 0; ; mended++) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
    const stray = errors.find(
      ({ type, code, index = 0 }) =>
        type === 'Quotes' && (code === 'MissingQuotes' || isWord(text.slice(index, index + FAR), delimiter)),
    );
    if (!stray) return data;
    if (mended === MOST_MENDED) return lines.split('\n', most).map((line) => line.split(delimiter));
    text = withWords(text, stray.index ?? 0, delimiter);
  }
}

/**
 * True where the quote that a cell begins with is a word's: the next one stands in the same line with words behind it, or opens another
 * cell. A cell of several lines is not so, whatever quotes it has further down.
 */
function isWord(rest: string, delimiter: string): boolean {
  const cell = rest.replaceAll('""', '');
  const quote = cell.indexOf('"');
  if (quote < 0) return false;
  if (quote > 0 && `${delimiter}\n`.includes(cell.charAt(quote - 1))) return true;
  const behind = restOfLine(cell, quote + 1).trim();
  return !cell.slice(0, quote).includes('\n') && behind !== '' && !behind.startsWith(delimiter);
}

/** The text with the quotes of one line as words. */
function withWords(text: string, index: number, delimiter: string): string {
  const from = text.lastIndexOf('\n', index - 1) + 1;
  const line = restOfLine(text, from);
  const cells = line.split(delimiter).map((cell) => `"${bare(cell).replaceAll('"', '""')}"`);
  return `${text.slice(0, from)}${cells.join(delimiter)}${text.slice(from + line.length)}`;
}

/** A cell that stands in quotes without them. */
function bare(cell: string): string {
  return cell.length > 1 && /^"[^"]*"$/.test(cell) ? cell.slice(1, -1) : cell;
}

function restOfLine(text: string, index: number): string {
  const to = text.indexOf('\n', index);
  return text.slice(index, to < 0 ? text.length : to);
}
