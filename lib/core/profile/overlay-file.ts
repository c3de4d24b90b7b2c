import * as v from 'valibot';
import { foundInSetAside } from './files/set-aside-file';
import { isNewerThan } from './newer';
import { EMPTY_OVERLAY, type Overlay } from './overlay';
import { MOST_CORRECTIONS, OVERLAY_ITEMS } from './overlay-schema';
import type { ImportWay } from './profile-import';

/** The lists of an overlay. */
export type OverlayList = keyof typeof OVERLAY_ITEMS;
const LISTS = Object.keys(OVERLAY_ITEMS) as OverlayList[];

/** Words and corrections read from a file. */
export interface OverlayFile {
  overlay: Overlay;
  /** How many entries could not be understood and are left out. */
  left: number;
}

/** The words and corrections as a profile file has them; nothing where there are none. */
export function overlayFields(overlay: Overlay): { words?: Partial<Overlay> } {
  const said = LISTS.filter((list) => overlay[list].length > 0).map((list) => [list, overlay[list]]);
  return said.length > 0 ? { words: Object.fromEntries(said) } : {};
}

/** Reads the words and corrections of a file, ours or written by hand; one entry that is not understood refuses none of the rest. */
export function readOverlayFields(value: unknown): OverlayFile {
  let left = 0;
  const read = <List extends OverlayList>(list: List): Overlay[List] => {
    const given = typeof value === 'object' && value !== null && Object.hasOwn(value, list) ? value[list as never] : [];
    const items: unknown[] = Array.isArray(given) ? given : [given];
    const parsed = items.slice(0, MOST_CORRECTIONS).map((item) => v.safeParse(OVERLAY_ITEMS[list], item));
    const good = parsed.flatMap((one) => (one.success ? [one.output] : []));
    left += items.length - good.length;
    return good as unknown as Overlay[List];
  };
  const lists = {
    own: read('own'),
    never: read('never'),
    always: read('always'),
    notHere: read('notHere'),
    noTechnology: read('noTechnology').map((name) => name.toLowerCase()),
  };
  return { overlay: merged(EMPTY_OVERLAY, { version: 1, ...lists }), left };
}

/** The words and corrections of a profile file, or of what was set aside; nothing where there are none. */
export function wordsOfFile(file: unknown): OverlayFile | undefined {
  const aside = foundInSetAside(file, 'overlay');
  if (aside) {
    const read = aside.filter((one) => !isNewerThan(one, EMPTY_OVERLAY)).map(readOverlayFields);
    const overlay = read.reduce((all, one) => merged(all, one.overlay), EMPTY_OVERLAY);
    return countOf(overlay) === 0 ? undefined : { overlay, left: read.reduce((sum, one) => sum + one.left, 0) };
  }
  const words =
    typeof file === 'object' && file !== null && Object.hasOwn(file, 'words') ? file['words' as never] : undefined;
  return words === undefined ? undefined : readOverlayFields(words);
}

/** The overlay after words and corrections were taken in, each once; they are added, or take the place of those there were. */
export function importedOverlay(current: Overlay, imported: Overlay, way: ImportWay): Overlay {
  return way === 'replace' ? imported : merged(current, imported);
}

/** How many words and corrections there are. */
export function countOf(overlay: Overlay): number {
  return LISTS.reduce((sum, list) => sum + overlay[list].length, 0);
}

function merged(a: Overlay, b: Overlay): Overlay {
  const both = <List extends OverlayList>(list: List): Overlay[List] =>
    [...new Map([...a[list], ...b[list]].map((item) => [JSON.stringify(item), item])).values()].slice(
      -MOST_CORRECTIONS,
    ) as Overlay[List];
  return {
    version: 1,
    own: both('own'),
    never: both('never'),
    always: both('always'),
    notHere: both('notHere'),
    noTechnology: both('noTechnology'),
  };
}
