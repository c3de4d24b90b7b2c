const PATHS = {
  add: 'M8 3.5v9M3.5 8h9',
  remove: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  back: 'M9.5 4 5.5 8l4 4',
  next: 'M6.5 4l4 4-4 4',
  search: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM10.5 10.5l3 3',
  copy: 'M6 5.5h7v8H6zM3.5 10.5v-8h7',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  load: 'M8 10V3M5 5.5l3-3 3 3M3 13h10',
  bookmark: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  open: 'M7 3.5H3.5v9h9V9M9.5 2.5h4v4M13.5 2.5 8 8',
  beside: 'M2.5 3h11v10h-11zM10 3v10',
  settings: 'M2.5 5h5M11.5 5h2M9.5 3v4M2.5 11h2M8.5 11h5M6.5 9v4',
  skills: 'M2.5 4.5l1.2 1.2 2-2.2M8 4.5h5.5M2.5 10.5l1.2 1.2 2-2.2M8 10.5h5.5',
  demand: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  data: 'M3 4.5c0-2.7 10-2.7 10 0v7c0 2.7-10 2.7-10 0zM3 4.5c0 2.7 10 2.7 10 0M3 8c0 2.7 10 2.7 10 0',
  overview: 'M2.5 2.5H7V7H2.5zM9 2.5h4.5V7H9zM2.5 9H7v4.5H2.5zM9 9h4.5v4.5H9z',
};

/** What there is a picture of. */
export type GlyphName = keyof typeof PATHS;

/** A small drawing on a button, silent for screen readers. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
