import type { DashboardActions, DashboardData } from '../../entrypoints/dashboard/dashboard-data';
import { statedFields } from '../../lib/core/posting/fields/stated';
import type { PostingFields } from '../../lib/core/posting/posting';
import { EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import { EMPTY_PROFILE } from '../../lib/core/profile/profile';
import { planImport } from '../../lib/core/profile/profile-import';
import type { ResumeReading } from '../../lib/core/resume/resume';
import type { SavedSummary } from '../../lib/core/saved/saved-posting';
import type { Key, ShownPosting } from '../../lib/ui/data';
import { type TextKey, t } from '../../lib/ui/text/text';
import { FULL, fakeActions, HOSTILE, LONG, LONG_FACTS, POSTING, PROFILE } from './fake';
import { SETTINGS, SETTINGS_ACTIONS } from './sites';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
  { name: 'markdown', label: 'Markdown' },
];

/** Kept postings of every kind: scored, too little asked for, nothing asked for, long, without a title, with a hostile address. */
export const SAVED: SavedSummary[] = [
  saved('1', POSTING.title, POSTING.company, 'https://jobs.example/1', '2026-11-21', { score: 57, met: 4, of: 7 }),
  saved('2', 'Build Engineer', 'Quay & Sons', 'https://jobs.example/2', '2026-11-20', { met: 2, of: 3 }, FULL),
  saved('3', 'Site Reliability Engineer', 'Northern Lights', 'https://jobs.example/3', '2026-10-02', {
    score: 91,
    met: 10,
    of: 11,
  }),
  saved('4', LONG.title, LONG.company, 'https://jobs.example/4', '2026-09-30', { score: 12, met: 1, of: 14 }),
  saved('5', HOSTILE.title, HOSTILE.company, HOSTILE.url, '2026-09-01', { met: 0, of: 0 }),
  saved('6', '', '', 'http://jobs.example/6', '2026-08-15', { met: 1, of: 8 }),
];

/** What is found where one of them is opened. */
const KEPT: Record<string, ShownPosting> = { 2: FULL, 4: LONG_FACTS };

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
    exports,
    settings: SETTINGS,
    keys: KEYS,
    saved: { postings: SAVED, isWhole: false, setAside: [] },
  },
  'dashboard-empty': {
    view: 'postings',
    profile: EMPTY_PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: [], isWhole: true, setAside: [] },
  },
  'dashboard-plain': {
    view: 'postings',
    profile: EMPTY_PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: SAVED, isWhole: true, setAside: [] },
  },
  'dashboard-match': {
    view: 'postings',
    posting: POSTING,
    profile: PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: SAVED.slice(0, 2), isWhole: true, setAside: [] },
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
      },
    },
    saved: { postings: SAVED.slice(0, 2), isWhole: true, setAside: [] },
  },
  'dashboard-loading': {
    view: 'postings',
    exports,
    settings: { fixed: SETTINGS.fixed },
    saved: { isWhole: false, setAside: [] },
  },
  'dashboard-reading': {
    view: 'postings',
    posting: 'reading',
    profile: PROFILE,
    exports,
    settings: SETTINGS,
    keys: KEYS,
    saved: { postings: SAVED, isWhole: true, setAside: [] },
  },
  'dashboard-failed': {
    view: 'postings',
    exports,
    settings: { fixed: SETTINGS.fixed, failed: true },
    saved: { isWhole: false, setAside: [] },
    failed: 'The background did not answer.',
  },
  'dashboard-damaged': {
    view: 'postings',
    profile: PROFILE,
    exports,
    settings: { fixed: SETTINGS.fixed, failed: true },
    saved: { postings: SAVED.slice(0, 1), isWhole: true, setAside: [{ what: 'posting', content: '{}' }] },
    failed: 'The background did not answer.',
  },
  'dashboard-skills': {
    view: 'skills',
    profile: PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: SAVED, isWhole: true, setAside: [] },
  },
  'dashboard-no-skills': {
    view: 'skills',
    profile: EMPTY_PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: [], isWhole: true, setAside: [] },
  },
  'dashboard-demand-empty': {
    view: 'demand',
    profile: PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: [], isWhole: true, setAside: [] },
  },
  'dashboard-settings': {
    view: 'settings',
    profile: PROFILE,
    exports,
    settings: SETTINGS,
    keys: KEYS,
    saved: { postings: SAVED, isWhole: true, setAside: [] },
  },
  'dashboard-settings-failed': {
    view: 'settings',
    profile: PROFILE,
    exports,
    settings: { fixed: SETTINGS.fixed, failed: true },
    saved: { postings: [], isWhole: true, setAside: [] },
    failed: 'The background did not answer.',
  },
  'dashboard-data-empty': {
    view: 'data',
    profile: EMPTY_PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: [], isWhole: true, setAside: [] },
  },
  'dashboard-data': {
    view: 'data',
    profile: PROFILE,
    exports,
    settings: SETTINGS,
    saved: { postings: SAVED, isWhole: true, setAside: [] },
  },
};

/** Actions of our tab that do nothing but answer. */
export function fakeDashboardActions(changes: Partial<DashboardActions> = {}): DashboardActions {
  const { searchSkills, saveSkill, removeSkill, showMention, correct, checkWord, copyReport, ...many } = fakeActions();
  const { lookUpNames, changeSkills, addOwnWords, dropOwnWords } = many;
  return {
    searchSkills,
    saveSkill,
    removeSkill,
    lookUpNames,
    changeSkills,
    addOwnWords,
    dropOwnWords,
    showMention,
    correct,
    checkWord,
    copyReport,
    ...SETTINGS_ACTIONS,
    changeKeys: async () => true,
    addSkills: () => {
      location.hash = 'skills';
    },
    save: () => undefined,
    openSaved: async (id) => KEPT[id] ?? POSTING,
    removeSaved: async () => async () => undefined,
    exportSaved: async (_, format) => `skillmark-matches-2026-11-21.${format}`,
    saveSetAside: async () => undefined,
    dropSetAside: async () => undefined,
    exportProfile: async () => 'skillmark-profile-2026-11-21.json',
    importedKinds: ['.json'],
    readSkills: async (_, content) => ({ reading: readingOf(await content.text()) }),
    importProfile: async (profile, way) => ({
      before: PROFILE,
      overlayBefore: EMPTY_OVERLAY,
      profile: planImport(PROFILE, profile, way).result,
    }),
    deleteEverything: async () => undefined,
    ...changes,
  };
}

function saved(
  id: string,
  title: string,
  company: string,
  address: string,
  day: string,
  match: SavedSummary['match'],
  facts: PostingFields = {},
): SavedSummary {
  return { ...statedFields(facts), id, title, company, address, savedAt: `${day}T09:30:00.000Z`, match };
}

/** A list of skills in JSON, as if it had been found in a document. */
function readingOf(text: string): ResumeReading {
  const { skills } = JSON.parse(text) as { skills: { id: string; name: string }[] };
  const found = skills.map(({ id, name }, i) => ({ id, name, evidence: `- ${name} in production`, line: i + 1 }));
  return { skills: found, unread: [{ text: 'Zorblax', line: found.length + 1 }] };
}

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
