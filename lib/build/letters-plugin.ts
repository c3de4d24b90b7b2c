import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The first and the last of code units side by side. */
type Block = [first: number, last: number];

/** The rooms and files of the reader that are in no page: there sources may be longer. */
const READER = [
  ...['cues', 'facts', 'mentions', 'requirements'],
  ...['text/addresses', 'text/evidence', 'text/inline-items', 'text/sentences', 'text/start-of-words'],
].map((room) => resolve(import.meta.dirname, '../core', room));

/** Where letters lie, in hexadecimal; scripts that no cue is in are taken as a whole. */
const LETTERS = blocksOf(
  '41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2c1 370-374 376-37d 386 388-481 48a-588 5d0-5f2 620-64a 671-6d3 904-1fff ' +
    '2c00-2dff 3005-3006 3041-30fa 30fc-d7ff f900-fdff ff21-ff3a ff41-ff5a ff66-ff9f',
);
/** Where capitals and small letters of the languages that there are cues for lie, and Greek and Cyrillic ones. */
const CASED = blocksOf('0-17f 218-21b 386-3ce 400-45f 490-491');
const NUMBERS = blocksOf('0-ff 660-669 2070-2089 2150-2189 2460-249b');

/**
 * What classes of patterns are made of, as it stands within brackets. An engine looks `\p{L}` up in its tables wherever it is written, when the script is parsed,
 * when the pattern is made and when it is compiled: a tenth of a millisecond each time, for hundreds of patterns.
 */
const RANGES: Record<string, string> = {
  L: rangesOf(LETTERS),
  Lu: rangesOf(fitting(/\p{Lu}/u, CASED)),
  Ll: rangesOf(fitting(/\p{Ll}/u, CASED)),
  N: rangesOf(fitting(/\p{N}/u, NUMBERS)),
};

/** Vite plugin: in patterns of the reader the classes of letters and numbers become the ranges they are made of. */
export function letters(): Plugin {
  return {
    name: 'skillmark-letters',
    transform(code, id) {
      const isOfReader = READER.some((room) => id.startsWith(room));
      return isOfReader && code.includes('p{') ? { code: withRanges(code), map: null } : undefined;
    },
  };
}

/** The source of a module with ranges for classes; what they cannot stand for is left. */
export function withRanges(code: string): string {
  return code.replace(/\\{1,2}([pP])\{(Lu|Ll|L|N)\}/g, (written, sign: string, name: string, at: number) => {
    const ranges = RANGES[name] as string;
    if (isInBrackets(code, at)) return sign === 'p' ? ranges : written;
    return sign === 'p' ? `[${ranges}]` : `[^${ranges}]`;
  });
}

/** True within the brackets of a class: of those ahead in its line the last opens. */
function isInBrackets(code: string, at: number): boolean {
  const ahead = code.slice(code.lastIndexOf('\n', at) + 1, at).replace(/\\\\?[[\]]/g, '');
  return ahead.lastIndexOf('[') > ahead.lastIndexOf(']');
}

function blocksOf(written: string): Block[] {
  return written.split(' ').map((block): Block => {
    const [first = 0, last = first] = block.split('-').map((code) => Number.parseInt(code, 16));
    return [first, last];
  });
}

/** What of blocks a pattern fits, as blocks. */
function fitting(pattern: RegExp, blocks: Block[]): Block[] {
  const fits: Block[] = [];
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      if (!pattern.test(String.fromCharCode(code))) continue;
      const before = fits.at(-1);
      if (before?.[1] === code - 1) before[1] = code;
      else fits.push([code, code]);
    }
  return fits;
}

function rangesOf(blocks: Block[]): string {
  return blocks
    .map(([first, last]) => [...new Set([first, last])].map((code) => String.fromCharCode(code)).join('-'))
    .join('');
}
