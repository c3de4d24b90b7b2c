import type { PopupData } from '../../../lib/ui/data';
import { POPUP_STATES } from './popup-states';

const SHARED = ['stepped', 'several', 'no-skills', 'failed', 'unknown', 'facts', 'none-board', 'elsewhere-board'];

/** States of the side panel, which it shares with the popup. */
export const PANEL_STATES: Record<string, PopupData> = Object.fromEntries(
  Object.entries(POPUP_STATES)
    .filter(([name]) => SHARED.includes(name))
    .map(([name, data]) => [`panel-${name}`, data]),
);
