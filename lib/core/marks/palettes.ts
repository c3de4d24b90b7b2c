import type { MarkKind } from '../match/match';
import type { Underline } from './mark-style';
import type { SwatchName } from './swatches';

/** The kinds of marks that have colours to choose. */
export type ColouredKind = Exclude<MarkKind, 'plain'>;

/** A colour for each of them. */
export type Swatches = Record<ColouredKind, SwatchName>;

/** All of them, best first. */
export const MARK_KINDS: ColouredKind[] = ['have', 'partly', 'missing'];

/** The underline of each kind, whatever its colour. */
export const UNDERLINE_OF: Record<ColouredKind, Underline> = { have: 'solid', partly: 'dashed', missing: 'dotted' };

/** Colours that go together, by name. In each, what the reader has stands out from a page at least as much as what is missing. */
export const PALETTES = {
  standard: { have: 'green', partly: 'yellow', missing: 'orange' },
  /** Told apart with little or no sense of red and green: protanopia, deuteranopia. */
  redGreen: { have: 'blue', partly: 'yellow', missing: 'deepOrange' },
  /** Told apart with little or no sense of blue and yellow: tritanopia. */
  blueYellow: { have: 'darkBlue', partly: 'turquoise', missing: 'pink' },
  /** Told apart by lightness alone, too. */
  highContrast: { have: 'darkBlue', partly: 'yellow', missing: 'deepOrange' },
  underlines: { have: 'none', partly: 'none', missing: 'none' },
} satisfies Record<string, Swatches>;

/** The name of a palette. */
export type PaletteName = keyof typeof PALETTES;

/** All of them, in the order they are offered. */
export const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

/** The palette that has these colours; undefined where the reader has put them together. */
export function paletteOf(swatches: Swatches): PaletteName | undefined {
  return PALETTE_NAMES.find((name) => MARK_KINDS.every((kind) => PALETTES[name][kind] === swatches[kind]));
}
