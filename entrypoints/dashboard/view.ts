/** The views of our tab, in the order of its navigation; each is an address: `#postings`. */
export const VIEWS = ['postings', 'skills', 'demand', 'settings', 'data'] as const;
/** One of `VIEWS`. */
export type View = (typeof VIEWS)[number];

/** Addresses of parts of the one page that there was before; they still lead there. */
const FORMER: Record<string, View> = {
  'dashboard-match': 'postings',
  'dashboard-saved': 'postings',
  'dashboard-skills': 'skills',
  'dashboard-settings': 'settings',
  'dashboard-data': 'data',
};

/** The view that the fragment of an address names; saved postings where it names none. */
export function viewAt(hash: string): View {
  const name = hash.replace(/^#/, '');
  if (Object.hasOwn(FORMER, name)) return FORMER[name] as View;
  return VIEWS.find((view) => view === name) ?? 'postings';
}

/** The fragment that a former address has now; nothing where it is none. */
export function presentAddress(hash: string): string | undefined {
  return Object.hasOwn(FORMER, hash.replace(/^#/, '')) ? `#${viewAt(hash)}` : undefined;
}
