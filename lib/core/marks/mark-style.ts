/** The underlines that marks have. They tell groups apart without colour, also where the system forces its own. */
export const UNDERLINES = ['solid', 'dashed', 'dotted'] as const;
export type Underline = (typeof UNDERLINES)[number];

/** How a name looks that is in no list: a thin wavy line in the page's own colour. */
export const QUIET_STYLE = 'wavy-0';

/** How a name looks of which there is nothing to say: a thin line in the page's own colour. */
export const PLAIN_STYLE = 'thin-0';

/** How a title looks that the reader has turned down: struck through. */
export const STRUCK_STYLE = 'struck-0';

/**
 * How a mark looks, which is all a page is told: an underline, and the place of a colour in `swatches.ts`. It says nothing of
 * what the mark is for.
 */
export type MarkStyle = `${Underline}-${number}` | typeof QUIET_STYLE | typeof PLAIN_STYLE | typeof STRUCK_STYLE;

/** A mention to paint: UTF-16 offsets into the posting's text. */
export interface StyledMark {
  start: number;
  end: number;
  style: MarkStyle;
}

/** How many colours there are, the absence of one counted. Stands here so that page scripts carry no colours. */
export const SWATCH_COUNT = 11;

/** Every way a mark can look. */
export const MARK_STYLES: MarkStyle[] = [
  ...UNDERLINES.flatMap((underline) =>
    [...Array(SWATCH_COUNT).keys()].map((swatch) => `${underline}-${swatch}` as const),
  ),
  QUIET_STYLE,
  PLAIN_STYLE,
  STRUCK_STYLE,
];
