import { decodeXML } from 'entities';

const TAG = /<(\/?)([\w:]+)(?![\w:])([^<>]*?)(\/?)>|([^<]+)/g;

/** The lines of a Word document, one for each paragraph and line break; an item of a list begins with a bullet. */
export function documentLines(xml: string): string[] {
  const lines: string[] = [];
  let line = '';
  let isText = false;
  // What older programs see in place of a text box is the same text again.
  let skipped = 0;
  for (const [, closes, tag = '', , , text] of xml.matchAll(TAG)) {
    if (tag === 'mc:Fallback') skipped += closes ? -1 : 1;
    if (skipped > 0) continue;
    if (text !== undefined) {
      if (isText) line += decodeXML(text);
    } else if (tag === 'w:t') isText = !closes;
    else if (tag === 'w:tab' && !closes) line += '\t';
    else if (tag === 'w:noBreakHyphen') line += '-';
    else if (tag === 'w:numPr' && !closes) line = `• ${line}`;
    else if (tag === 'w:br' || tag === 'w:cr' || (tag === 'w:p' && closes)) {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line];
}
