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

/** A document that shows a picture of the page, as large as it was taken, and one of the popup beside each other; both are PNG. */
export function sideBySide(page: Buffer, popup: Buffer, scheme: Scheme, pageSize = PAGE_SIZE): string {
  const { ground, edge } = COLOURS[scheme];
  return `<!doctype html>
<style>
body { display: flex; gap: ${GAP}px; align-items: start; margin: 0; padding: ${GAP}px; background: ${ground}; }
img { display: block; border-radius: 8px; outline: 1px solid ${edge}; }
</style>
${picture(page, pageSize)}
${picture(popup, POPUP_SIZE)}
`;
}

/** A document that shows the icon beside the name and what it does; the icon is PNG. */
export function tile(icon: Buffer, name: string, line: string): string {
  const { ground } = COLOURS.light;
  return `<!doctype html>
<style>
body { display: grid; grid-template-columns: auto 1fr; gap: 0 ${GAP}px; align-content: center; align-items: center; height: 100vh;
  margin: 0; padding: 0 ${2 * GAP}px; box-sizing: border-box; background: ${ground}; color: #1b1d21; font: 18px/1.4 system-ui, sans-serif; }
h1 { margin: 0; font-size: 36px; }
p { grid-column: 1 / -1; margin: ${GAP}px 0 0; }
</style>
${picture(icon, { width: 96, height: 96 })}
<h1>${name}</h1>
<p>${line}</p>
`;
}

function picture(png: Buffer, { width, height }: { width: number; height: number }): string {
  return `<img alt="" width="${width}" height="${height}" src="data:image/png;base64,${png.toString('base64')}">`;
}
