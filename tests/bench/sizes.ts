import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import packed from 'virtual:skills';
import { built } from '../browser/support/browsers';
import type { Figure } from './figure';
import { known } from './in-pairs';

const KB = 1_024;
const LEVEL = 9;
/** The most that a file of the built extension may weigh, gzipped. */
const FILES = { 'scan.js': 14, 'scan-any.js': 36.5 };
/** The most that the table of names may, and what the popup loads before it is drawn. */
const TABLE = 320;
const POPUP = 44;

/** How many bytes are loaded, gzipped, against how many may be: the same on every machine. */
export const sizeFigures: Figure[] = [
  ...Object.entries(FILES).map(([file, most]): Figure => size(file, most, () => weight(fileOf(file)))),
  size('popup, its scripts and styles', POPUP, popupWeight),
  size('the table of names', TABLE, () => weight(JSON.stringify(packed))),
];

function size(what: string, most: number, weigh: () => number): Figure {
  return {
    name: `size: ${what}, gzipped, against ${most} KB`,
    most: 1,
    measure: async () => known(weigh() / KB, most, [`${(weigh() / KB).toFixed(1)} KB`]),
  };
}

/** Its scripts and styles, with what these import at once. */
function popupWeight(): number {
  const html = fileOf('popup.html');
  const paths = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path));
  for (const path of paths) {
    if (!path.endsWith('.js')) continue;
    for (const [, from = ''] of fileOf(path).matchAll(
      /(?:^|[;}])\s*import\s*(?:[^"'();]*?from\s*)?["'`]\.\/([^"'`]+\.js)["'`]/g,
    ))
      paths.add(join(path, '..', from));
  }
  return [...paths].reduce((sum, path) => sum + weight(fileOf(path)), 0);
}

function fileOf(path: string): string {
  return readFileSync(join(built('chromium'), path), 'utf8');
}

function weight(text: string): number {
  return gzipSync(text, { level: LEVEL }).length;
}
