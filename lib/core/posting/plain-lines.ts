/** A line of plain text with its offsets; `marker` is what opens an item. */
export interface Line {
  start: number;
  end: number;
  text: string;
  marker: Marker | null;
}

/** The mark ahead of an item: `sort` is the sign itself, or what it counts by. */
export interface Marker {
  sort: string;
  /** How far in it stands, in characters. */
  indent: number;
  /** How long it is, with the white space around it. */
  length: number;
}

/** Signs, a lone "o", numbers and letters that count, and the private characters that a word processor leaves of its bullets. */
const MARKER =
  /^(\s*)(?:([-*•·◆♦▪●◦‣–—>➢➤►▶✓✔→»○■□❖⁃∙\uf000-\uf0ff]|o(?=\s|$))|(\d{1,2}(?:\.\d{1,2}){0,2}[.)](?=\s|$)|\(\d{1,2}\)(?=\s|$))|([a-z][.)](?=\s|$)))\s*/;
/** A line that only underlines the one above. */
const RULE = /^\s*(?:-{3,}|={3,}|_{3,}|\*{3,}|~{3,})\s*$/;

/** True for a line of dashes and the like. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** The mark that opens an item, or null. */
export function markerOf(text: string): Marker | null {
  const match = RULE.test(text) || /^\s*(?:\*\*|__)/.test(text) ? null : MARKER.exec(text);
  if (!match) return null;
  const sort = match[2] ?? (match[3] === undefined ? 'a' : partsOf(match[3]));
  return { sort, indent: (match[1] ?? '').length, length: match[0].length };
}

/** What a number counts by: "2." and "(2)" the parts of a text, "2.1)" the parts of those. */
function partsOf(number: string): string {
  return Array.from(number.matchAll(/\d+/g), () => '1').join('.');
}

/** The lines of a text between blank ones. A bullet alone on its line is joined with the line that follows. */
export function paragraphs(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  let bullet: number | undefined;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const isBlank = line.trim() === '';
    if (isBlank && bullet === undefined && group.length > 0) {
      groups.push(group);
      group = [];
    }
    if (!isBlank) {
      const marker = markerOf(line);
      const isAlone = marker !== null && marker.length === line.length && bullet === undefined;
      if (isAlone) bullet = start;
      else {
        group.push(lineOf(text, bullet ?? start, end));
        bullet = undefined;
      }
    }
    start = end + 1;
  }
  if (bullet !== undefined) group.push(lineOf(text, bullet, text.length));
  if (group.length > 0) groups.push(group);
  return groups;
}

function lineOf(text: string, start: number, end: number): Line {
  const line = text.slice(start, end);
  return { start, end, text: line, marker: markerOf(line) };
}
