/** The name an export is saved under, from the reader's own date; no text of a page gets in. */
export function exportFileName(
  extension: string,
  now = new Date(),
  what: 'matches' | 'profile' | 'resume' | 'skills' | 'set-aside' | 'backup' | 'demand' = 'matches',
): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `skillmark-${what}-${day}.${extension}`;
}
