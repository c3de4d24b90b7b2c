import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { fontsOfMachine } from './fonts-of-machine';

/** The style sheets that name the project's fonts: Latin and Cyrillic letters, Japanese ones, and those of equal width. */
const SHEETS = [
  '@fontsource-variable/inter/wght.css',
  '@fontsource-variable/noto-sans-jp/wght.css',
  '@fontsource-variable/noto-sans-mono/wght.css',
];
const FACE = /font-family: '(?<family>[^']+)'[^}]*?src: url\((?<file>[^)]+)\)[^}]*?unicode-range: (?<range>[^;]+);/gs;
const SPAN = /U\+(?<first>[0-9a-f]+)(?:-(?<last>[0-9a-f]+))?/gi;

/** A file of letters: its family, the code points it has, as CSS writes them, and where it lies. */
interface Face {
  family: string;
  range: string;
  url: URL;
}

/**
 * Draws a page in the project's own fonts instead of the machine's, so that pictures are the same everywhere and no letter is a
 * box. Throws where a letter is in none of them.
 */
export async function drawInOwnFonts(page: Page): Promise<void> {
  const letters = new Set(await page.evaluate<string>('document.documentElement.outerHTML'));
  const faces = facesOf(letters).map(({ family, range, url }) => ({
    family,
    range,
    data: readFileSync(url).toString('base64'),
  }));
  await page.evaluate(`(${addFonts})(${JSON.stringify(faces)})`);
  const strange = await fontsOfMachine(page);
  if (strange.length > 0) throw new Error(`No font of the project has letters of ${strange.join('; ')}`);
}

/** The files of letters that a text with these letters needs. */
export function facesOf(letters: Iterable<string>): Face[] {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const { resolve } = createRequire(import.meta.url);
  return SHEETS.flatMap((name) => {
    const path = resolve(name);
    const faces = [...readFileSync(path, 'utf8').matchAll(FACE)].map(({ groups }) => groups as Record<string, string>);
    return faces.flatMap(({ family = '', file = '', range = '' }) => {
      const spans = [...range.matchAll(SPAN)].map(({ groups }) => {
        const first = Number.parseInt(groups?.first ?? '', 16);
        return [first, groups?.last ? Number.parseInt(groups.last, 16) : first] as const;
      });
      const isNeeded = points.some((point) => spans.some(([first, last]) => first <= point && point <= last));
      return isNeeded ? [{ family, range, url: new URL(file, `file://${path}`) }] : [];
    });
  });
}

/** Runs in the page. Letters that come as bytes and a sheet that is constructed are no matter of the page's own policy. */
async function addFonts(faces: { family: string; range: string; data: string }[]): Promise<void> {
  const fonts = faces.map(({ family, range, data }) => {
    const bytes = Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
    return new FontFace(family, bytes.buffer, { unicodeRange: range, weight: '100 900' });
  });
  for (const font of fonts) document.fonts.add(font);
  await Promise.all(fonts.map((font) => font.load()));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root {
    --font: "Inter Variable", "Noto Sans JP Variable", sans-serif !important;
    --font-fixed: "Noto Sans Mono Variable", "Noto Sans JP Variable", monospace !important;
    font-family: var(--font);
  }
  body { font-family: var(--font) !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  await document.fonts.ready;
}
