import type { WelcomeData } from '../../../entrypoints/welcome/Welcome';
import { PALETTES } from '../../../lib/core/marks/palettes';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { SAMPLE_POSTING } from '../../../lib/core/match/sample-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { read } from '../../../lib/core/read';
import type { Site } from '../../../lib/core/sites/site';
import type { SettingsActions } from '../../../lib/ui/actions';
import type { SettingsData } from '../../../lib/ui/data';

import { DICTIONARY } from '../../core/small-dictionary';
import { PROFILE } from './fake-skills';

const SAMPLE = read(SAMPLE_POSTING, DICTIONARY, EMPTY_OVERLAY);

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
const base = { fixed, importPage: '#data', settingsPage: '#settings' };

/** What is set, with every kind of site. */
export const SETTINGS: SettingsData = { fixed, sites: SITES, settings: DEFAULT_SETTINGS };

/** Every state of the welcome page, with made-up data. */
export const WELCOME_STATES: Record<string, WelcomeData> = {
  welcome: { ...base, ...SETTINGS, profile: PROFILE, sample: SAMPLE },
  'welcome-empty': { ...base, ...SETTINGS, profile: EMPTY_PROFILE, sample: SAMPLE },
  'welcome-one-colour': { ...base, sites: SITES.slice(0, 2), settings: { ...DEFAULT_SETTINGS, oneColour: true } },
  'welcome-red-green': { ...base, ...SETTINGS, settings: { ...DEFAULT_SETTINGS, swatches: PALETTES.redGreen } },
  'welcome-loading': base,
  'welcome-failed': { ...base, failed: true },
};

/** Actions that do nothing but answer. */
export const SETTINGS_ACTIONS: SettingsActions = {
  switchSite: async () => undefined,
  saveSettings: async () => undefined,
  forgetViewed: async () => undefined,
};
