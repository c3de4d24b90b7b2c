/** Reads as spreadsheets do: quotes count at the start of a cell, and what follows the closing one still belongs to it. */
export function spreadsheetCells(text: string, separator: string): string[] {
  const rest = text.replace(/^\uFEFF/, '');
  const cells: string[] = [];
  let at = 0;
  while (at < rest.length) {
    let cell = '';
    if (rest[at] === '"') {
      for (at++; at < rest.length && (rest[at] !== '"' || rest[at + 1] === '"'); at++) {
        if (rest[at] === '"') at++;
        cell += rest[at];
      }
      at++;
    }
    for (; at < rest.length && rest[at] !== separator && rest[at] !== '\n'; at++) cell += rest[at];
    cells.push(cell.replace(/\r$/, ''));
    at++;
  }
  return cells;
}
