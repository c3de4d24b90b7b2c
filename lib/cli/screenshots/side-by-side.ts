/** The colours a picture is taken in. */
export type Scheme = 'light' | 'dark';

/** What is to be seen of the page, in CSS pixels. */
export const PAGE_SIZE = { width: 808, height: 560 };
/** What is to be seen of the popup, in CSS pixels. */
export const POPUP_SIZE = { width: 400, height: 560 };

const GAP = 24;

/** The size of both beside each other, with a gap around each, in CSS pixels. */
export const WHOLE_SIZE = {
  width: PAGE_SIZE.width + POPUP_SIZE.width + 3 * GAP,
  height: Math.max(PAGE_SIZE.height, POPUP_SIZE.height) + 2 * GAP,
};

const COLOURS: Record<Scheme, { ground: string; edge: string }> = {
  light: { ground: '#e8ebf0', edge: '#c3c9d4' },
  dark: { ground: '#2b303b', edge: '#4a5262' },
};

/** A document of `WHOLE_SIZE` that shows a picture of the page and one of the popup beside each other; both are PNG. */
export function sideBySide(page: Buffer, popup: Buffer, scheme: Scheme): string {
  const { ground, edge } = COLOURS[scheme];
  return `<!doctype html>
<style>
body { display: flex; gap: ${GAP}px; align-items: start; margin: 0; padding: ${GAP}px; background: ${ground}; }
img { display: block; border-radius: 8px; outline: 1px solid ${edge}; }
</style>
${picture(page, PAGE_SIZE)}
${picture(popup, POPUP_SIZE)}
`;
}

function picture(png: Buffer, { width, height }: { width: number; height: number }): string {
  return `<img alt="" width="${width}" height="${height}" src="data:image/png;base64,${png.toString('base64')}">`;
}
