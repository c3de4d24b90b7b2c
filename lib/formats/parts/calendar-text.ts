const ENCODER = new TextEncoder();
/** RFC 5545, 3.1: lines longer than 75 bytes are folded. */
const LONGEST_LINE = 75;

/** A text as the value of a calendar property (RFC 5545, 3.3.11); line breaks stay, other control characters do not. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines, each ended by CR LF, folded where they are long; no character is cut in two. */
export function calendarLines(lines: string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const char of line) {
    const bytes = ENCODER.encode(char).length;
    if (length + bytes > LONGEST_LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += char;
    length += bytes;
  }
  return result;
}
