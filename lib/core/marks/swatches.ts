import type { MarkStyle, Underline } from './mark-style';

/** The colours of a mark as `#rrggbb`: a text stands out from its background by 7 to 1 at least, an underline by 4.5. */
export interface Swatch {
  text: string;
  background: string;
  underline: string;
}

const BLACK = '#000000';

/** The colours to choose from, by name. The order counts: `entrypoints/marks.css` numbers them by it, `none` being 0. */
export const SWATCHES = {
  /** The text as the page has it, underlined in its own colour. */
  none: null,
  green: { text: BLACK, background: '#8fd99a', underline: '#0f4a16' },
  yellow: { text: BLACK, background: '#fff5bd', underline: '#7a4f01' },
  orange: { text: BLACK, background: '#ffcb94', underline: '#7d2500' },
  blue: { text: BLACK, background: '#4f98ff', underline: '#0b2a6b' },
  violet: { text: BLACK, background: '#dcc8f7', underline: '#5b2a91' },
  pink: { text: BLACK, background: '#ffc4d8', underline: '#8f0f4b' },
  turquoise: { text: BLACK, background: '#86e0dc', underline: '#004f4c' },
  grey: { text: BLACK, background: '#d3d9e0', underline: '#3c4653' },
  deepOrange: { text: BLACK, background: '#ffa14d', underline: '#6b2400' },
  darkBlue: { text: '#ffffff', background: '#123f8c', underline: '#ffffff' },
} satisfies Record<string, Swatch | null>;

/** The name of a colour to choose. */
export type SwatchName = keyof typeof SWATCHES;

/** All of them, in order. */
export const SWATCH_NAMES = Object.keys(SWATCHES) as SwatchName[];

/** The one mention that was asked to be shown: stronger than every colour to choose. */
export const CURRENT_SWATCH: Swatch = { text: BLACK, background: '#ffe600', underline: BLACK };

/** The style that has this underline and this colour. */
export function markStyle(underline: Underline, swatch: SwatchName): MarkStyle {
  return `${underline}-${SWATCH_NAMES.indexOf(swatch)}`;
}
