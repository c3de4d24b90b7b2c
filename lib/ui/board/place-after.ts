/**
 * The card that a key leads to from the one with this id: the next or the last of its column, or one as high in the nearest column
 * that has any. `ahead` is the arrow that leads to the columns behind. Nothing where there is none. Pure.
 */
export function placeAfter(columns: string[][], id: string, key: string, ahead: string): string | undefined {
  const at = columns.findIndex((ids) => ids.includes(id));
  const column = columns[at] ?? [];
  const index = column.indexOf(id);
  if (key === 'ArrowDown') return column[index + 1];
  if (key === 'ArrowUp') return column[index - 1];
  if (key === 'Home') return column[0];
  if (key === 'End') return column.at(-1);
  const others = key === ahead ? columns.slice(at + 1) : columns.slice(0, Math.max(0, at)).reverse();
  const next = others.find((ids) => ids.length > 0);
  return next?.[Math.min(index, next.length - 1)];
}
