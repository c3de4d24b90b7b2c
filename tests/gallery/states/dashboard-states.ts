import type { DashboardData } from '../../../entrypoints/dashboard/dashboard-data';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { TABLE_OFFER } from '../../../lib/formats/parts/table/offer';
import type { Key } from '../../../lib/ui/data';
import { type TextKey, t } from '../../../lib/ui/text/text';
import { POSTING } from './fake-postings';
import { PROFILE, TWO_PROFILES } from './fake-skills';
import { manySaved, SAVED, savedData, WITH_SOURCES } from './saved-states';
import { SETTINGS } from './welcome-states';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
  { name: 'markdown', label: 'Markdown' },
];

/** What most states have beside what they are about. */
const OFFERED = { exports, tables: TABLE_OFFER, settings: SETTINGS };

/** What can be done by a key, with and without one. */
export const KEYS: Key[] = [
  keyOf('next-mention', 'commands.nextMention', 'Alt+Shift+Period'),
  keyOf('previous-mention', 'commands.previousMention', 'Alt+Shift+Comma'),
  keyOf('toggle-marks', 'commands.toggleMarks', 'Alt+Shift+U'),
  keyOf('save-posting', 'commands.savePosting', ''),
  keyOf('open-panel', 'commands.openPanel', ''),
];

/** Every state of our tab, with made-up data. */
export const DASHBOARD_STATES: Record<string, DashboardData> = {
  dashboard: {
    view: 'postings',
    profile: PROFILE,
    ...OFFERED,
    keys: KEYS,
    saved: savedData(SAVED, { isWhole: false }),
  },
  'dashboard-sources': {
    view: 'postings',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(WITH_SOURCES),
  },
  'dashboard-many': {
    view: 'postings',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(manySaved(500)),
  },
  'dashboard-empty': {
    view: 'postings',
    profile: EMPTY_PROFILE,
    ...OFFERED,
    saved: savedData([]),
  },
  'dashboard-plain': {
    view: 'postings',
    profile: EMPTY_PROFILE,
    ...OFFERED,
    saved: savedData(),
  },
  'dashboard-match': {
    view: 'postings',
    posting: POSTING,
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(SAVED.slice(0, 2)),
    savedFile: 'skillmark-matches-2026-11-21.csv',
  },
  'dashboard-colours': {
    view: 'settings',
    profile: PROFILE,
    exports,
    settings: {
      ...SETTINGS,
      settings: {
        version: 2,
        marks: true,
        unmarkedHosts: ['jobs.example', 'careers.harbour-cloud.example'],
        needs: {
          sponsorship: true,
          noClearance: false,
          remote: true,
          pay: { amount: 60_000, currency: 'EUR', per: 'year' },
          years: 7,
        },
        swatches: { have: 'violet', partly: 'none', missing: 'darkBlue' },
        oneColour: false,
        unknown: true,
        lists: true,
        viewedDays: 90,
      },
    },
    saved: savedData(SAVED.slice(0, 2)),
  },
  'dashboard-loading': {
    view: 'postings',
    exports,
    settings: { fixed: SETTINGS.fixed },
    saved: { skills: {}, isWhole: false, setAside: [] },
  },
  'dashboard-reading': {
    view: 'postings',
    posting: 'reading',
    profile: PROFILE,
    ...OFFERED,
    keys: KEYS,
    saved: savedData(),
  },
  'dashboard-failed': {
    view: 'postings',
    exports,
    settings: { fixed: SETTINGS.fixed, failed: true },
    saved: { skills: {}, isWhole: false, setAside: [] },
    failed: 'The background did not answer.',
  },
  'dashboard-damaged': {
    view: 'postings',
    profile: PROFILE,
    exports,
    settings: { fixed: SETTINGS.fixed, failed: true },
    saved: savedData(SAVED.slice(0, 1), { setAside: [{ what: 'posting', content: '{}' }] }),
    failed: 'The background did not answer.',
  },
  'dashboard-skills': {
    profiles: TWO_PROFILES,
    view: 'skills',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(),
  },
  'dashboard-no-skills': {
    view: 'skills',
    profile: EMPTY_PROFILE,
    ...OFFERED,
    saved: savedData([]),
  },
  'dashboard-demand': {
    view: 'demand',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(manySaved(120)),
  },
  'dashboard-demand-few': {
    view: 'demand',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(),
  },
  'dashboard-demand-empty': {
    view: 'demand',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData([]),
  },
  'dashboard-settings': {
    view: 'settings',
    profile: PROFILE,
    ...OFFERED,
    keys: KEYS,
    saved: savedData(),
  },
  'dashboard-settings-failed': {
    view: 'settings',
    profile: PROFILE,
    exports,
    settings: { fixed: SETTINGS.fixed, failed: true },
    saved: savedData([]),
    failed: 'The background did not answer.',
  },
  'dashboard-data-empty': {
    view: 'data',
    profile: EMPTY_PROFILE,
    ...OFFERED,
    saved: savedData([]),
  },
  'dashboard-data': {
    view: 'data',
    profile: PROFILE,
    ...OFFERED,
    saved: savedData(),
  },
};

/** A key whose label is in the language that is spoken when it is drawn, as a browser gives it. */
function keyOf(command: string, label: TextKey, key: string): Key {
  return {
    command,
    get label() {
      return t(label);
    },
    key,
  };
}
