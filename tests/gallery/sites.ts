import type { WelcomeData } from '../../entrypoints/welcome/Welcome';
import { PALETTES } from '../../lib/core/marks/palettes';
import { DEFAULT_SETTINGS } from '../../lib/core/marks/settings';
import type { Site } from '../../lib/core/sites/site';
import type { SettingsActions, SettingsData } from '../../lib/ui/data';

/** A board with a reason to think twice, others without, and a site of the reader's own. */
export const SITES: Site[] = [
  { kind: 'board', name: 'Indeed', origins: ['https://*.indeed.example/*'], on: true },
  {
    kind: 'board',
    name: 'LinkedIn',
    origins: ['https://*.linkedin.example/*'],
    on: false,
    often: true,
    reason: 'Its terms object to software that changes its pages; Skillmark changes none, and the choice is yours.',
  },
  {
    kind: 'site',
    name: 'careers.harbour-cloud.example',
    origins: ['https://careers.harbour-cloud.example/*'],
    on: true,
  },
  ...['Arbeitnow', 'BambooHR', 'Dice', 'Welcome to the Jungle'].map((name) => {
    const host = name.toLowerCase().replaceAll(' ', '-');
    return { kind: 'board' as const, name, origins: [`https://${host}.example/*`], on: false };
  }),
];

const fixed =
  'Ashby, Greenhouse, Hacker News, JazzHR, Jobvite, Lever, Personio, SmartRecruiters, Workable, Workday'.split(', ');
const base = { fixed, skillsPage: '#skills', settingsPage: '#settings' };

/** What is set, with every kind of site. */
export const SETTINGS: SettingsData = { fixed, sites: SITES, settings: DEFAULT_SETTINGS };

/** Every state of the welcome page, with made-up data. */
export const WELCOME_STATES: Record<string, WelcomeData> = {
  welcome: { ...base, ...SETTINGS },
  'welcome-one-colour': { ...base, sites: SITES.slice(0, 2), settings: { ...DEFAULT_SETTINGS, oneColour: true } },
  'welcome-red-green': { ...base, ...SETTINGS, settings: { ...DEFAULT_SETTINGS, swatches: PALETTES.redGreen } },
  'welcome-loading': base,
  'welcome-failed': { ...base, failed: true },
};

/** Actions that do nothing but answer. */
export const SETTINGS_ACTIONS: SettingsActions = {
  switchSite: async () => undefined,
  saveSettings: async () => undefined,
};
