import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToText } from '../../core/text/html-text';
import { readText } from '../scan/input';

const READABLE = /\.(?:txt|md|html?|jsonl|ndjson)$/i;

/** The texts of postings in files and folders: text, Markdown, HTML, or JSON lines with a `text` each. Throws a sentence for a file that cannot be read. */
export function postingTexts(paths: string[]): string[] {
  return paths.flatMap(filesOf).flatMap(textsOf);
}

/** A file itself, or every readable file below a folder, in the order of their names. */
function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => READABLE.test(name));
  return names.sort().map((name) => join(path, name));
}

function textsOf(file: string): string[] {
  const text = readText(file);
  if (/\.html?$/i.test(file)) return [htmlToText(text)];
  if (!/\.(?:jsonl|ndjson)$/i.test(file)) return [text];
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [textOfLine(line, `${file}:${i + 1}`)]));
}

function textOfLine(line: string, place: string): string {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    if (typeof text === 'string') return text;
  } catch {
    // Said below, with the place.
  }
  throw new Error(`${place}: not a JSON object with a text`);
}
