import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { list } from '../core/cues/cues.ts';

/** The rooms whose lists of phrases are written between bars. */
const ROOMS = ['cues', 'facts/words'].map((room) => resolve(import.meta.dirname, '../core', room));
/** A module may have a list of its own that divides otherwise. */
const BRINGS_LIST = /import\s*\{[^}]*\blist\b[^}]*\}\s*from\s*["'][./]*(?:cues\/)?cues["']/;

/** Vite plugin: the lists of phrases of the reader are divided when it is built, as far as one split goes, and not when its module is evaluated. */
export function lists(): Plugin {
  return {
    name: 'skillmark-lists',
    transform(code, id) {
      const isOfReader = ROOMS.some((room) => id.startsWith(room));
      return isOfReader && BRINGS_LIST.test(code) ? { code: withLists(code), map: null } : undefined;
    },
  };
}

/** The source of a module with a split in the place of each list that it writes as a plain template. */
export function withLists(code: string): string {
  return code.replace(/(?<![\w$.])list`([^`$\\]*)`/g, (_written, text: string) => {
    const template = Object.assign([text], { raw: [text] });
    return `${JSON.stringify(list(template).join('|'))}.split("|")`;
  });
}
