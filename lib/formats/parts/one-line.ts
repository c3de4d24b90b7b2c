/** A posting's text as one line: no control characters, no characters that turn the reading direction, single spaces. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** `oneLine`, cut to `most` characters with an ellipsis as the last one. */
export function shortLine(text: string, most: number): string {
  const line = [...oneLine(text)];
  return line.length <= most
    ? line.join('')
    : `${line
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
