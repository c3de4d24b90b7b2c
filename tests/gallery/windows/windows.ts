import type { Listed } from '../pictures/open-gallery';
import { DASHBOARD_STATES } from '../states/dashboard-states';
import { PANEL_STATES } from '../states/panel-states';
import { POPUP_STATES } from '../states/popup-states';
import { WELCOME_STATES } from '../states/welcome-states';
import { drawDashboard } from './dashboard';
import { drawPanel, drawPopup } from './popup';
import { drawWelcome } from './welcome';

/** One of our windows, as the gallery shows it. */
export interface GalleryWindow {
  /** Its states by name; the names of all windows differ. */
  states: Record<string, unknown>;
  /** Shows it in one of its states. */
  draw: (state: string, root: HTMLElement) => void;
  /** The size it is looked at in, in CSS pixels. */
  width: number;
  height: number;
  /** It is as long as what it shows, and is seen whole. */
  grows: boolean;
}

/** Every window of ours. A state is looked at, compared and checked by being in the record of its window. */
export const WINDOWS: Record<string, GalleryWindow> = {
  popup: windowOf(POPUP_STATES, drawPopup, { width: 400, height: 600, grows: false }),
  sidepanel: windowOf(PANEL_STATES, drawPanel, { width: 320, height: 1000, grows: false }),
  dashboard: windowOf(DASHBOARD_STATES, drawDashboard, { width: 1200, height: 900, grows: true }),
  welcome: windowOf(WELCOME_STATES, drawWelcome, { width: 1200, height: 900, grows: true }),
};

/** The window a state belongs to. Throws where it is in none, or in two. */
export function windowOfState(state: string): GalleryWindow {
  const found = Object.values(WINDOWS).filter(({ states }) => Object.hasOwn(states, state));
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} windows have the state “${state}”; one must.`);
  return first;
}

/** Every state of every window. */
export function listed(): Listed[] {
  return Object.values(WINDOWS).flatMap(({ states, width, height, grows }) =>
    Object.keys(states).map((state) => ({ state, width, height, grows })),
  );
}

function windowOf<Data>(
  states: Record<string, Data>,
  draw: (data: Data, root: HTMLElement) => unknown,
  size: Pick<GalleryWindow, 'width' | 'height' | 'grows'>,
): GalleryWindow {
  return {
    states,
    draw: (state, root) => {
      const data = states[state];
      if (!data) throw new Error(`There is no state “${state}”.`);
      draw(data, root);
    },
    ...size,
  };
}
