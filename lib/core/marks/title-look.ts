import { isPlain, styleOf } from './mark-look';
import { type MarkStyle, STRUCK_STYLE } from './mark-style';
import type { Settings } from './settings';

/** What the reader has done with a posting, as a list of its board tells it. */
export type Standing = 'saved' | 'turned-down' | 'viewed';

/** How the title of a posting looks in a list by what the reader has set; in one colour what was done with it has no part in it. */
export function titleStyle(
  standing: Standing,
  { oneColour, swatches }: Pick<Settings, 'oneColour' | 'swatches'>,
): MarkStyle {
  if (oneColour) return styleOf({ underline: 'solid', swatch: isPlain(swatches) ? 'none' : 'grey' });
  if (standing === 'turned-down') return STRUCK_STYLE;
  if (standing === 'viewed') return styleOf({ underline: 'dotted', swatch: 'none' });
  return styleOf({ underline: 'solid', swatch: isPlain(swatches) ? 'none' : 'violet' });
}
