import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/ui/text/text';

/** What the window is called while it shows a view of that name. */
export function windowTitle(view: string): string {
  return `${view} · ${t('app.name')}`;
}

/** Names the window after the view it shows. Where the reader goes to another one, its heading gets the focus: to be given to that heading. */
export function useView(view: string, title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(view);
  useEffect(() => {
    document.title = windowTitle(title);
  }, [title]);
  useEffect(() => {
    // The window that has just opened begins at its beginning.
    if (last.current === view) return;
    last.current = view;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [view]);
  return heading;
}
