import { Glyph } from '../../lib/ui/parts/Glyph';
import { t } from '../../lib/ui/text/text';
import { VIEWS, type View } from './view';

/** What a view is called, in its heading, in the window's title and in the navigation. */
export function viewName(view: View): string {
  return {
    postings: t('saved.title'),
    skills: t('app.skills'),
    demand: t('demand.title'),
    settings: t('settings.title'),
    data: t('data.title'),
  }[view];
}

const GLYPHS = {
  postings: 'bookmark',
  skills: 'skills',
  demand: 'demand',
  settings: 'settings',
  data: 'data',
} as const;

/** The way to each view, always in sight; each is an address, so the browser's back button leads back. */
export function ViewNav({ current }: { current: View }) {
  return (
    <nav class="views" aria-label={t('app.views')}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <a href={`#${view}`} aria-current={view === current ? 'page' : undefined}>
              <Glyph name={GLYPHS[view]} />
              {viewName(view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
