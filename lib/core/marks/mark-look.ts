import type { MarkKind } from '../match/match';
import { type MarkStyle, PLAIN_STYLE, type Underline } from './mark-style';
import { type Swatches, UNDERLINE_OF } from './palettes';
import type { Settings } from './settings';
import { markStyle, type SwatchName } from './swatches';

/** An underline with a colour. */
export interface MarkLook {
  underline: Underline | 'thin';
  swatch: SwatchName;
}

/** How a kind of mark looks by what the reader has set; in one colour the kind has no part in it. */
export function lookOf(kind: MarkKind, { oneColour, swatches }: Pick<Settings, 'oneColour' | 'swatches'>): MarkLook {
  if (oneColour) return { underline: 'solid', swatch: isPlain(swatches) ? 'none' : 'grey' };
  if (kind === 'plain') return { underline: 'thin', swatch: 'none' };
  return { underline: UNDERLINE_OF[kind], swatch: swatches[kind] };
}

/** The style of a look, as a page is told it. */
export function styleOf({ underline, swatch }: MarkLook): MarkStyle {
  return underline === 'thin' ? PLAIN_STYLE : markStyle(underline, swatch);
}

/** Whether these colours are underlines only. */
export function isPlain(swatches: Swatches): boolean {
  return Object.values(swatches).every((swatch) => swatch === 'none');
}
