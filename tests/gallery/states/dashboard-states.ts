import type { DashboardActions, DashboardData } from '../../../entrypoints/dashboard/dashboard-data';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { planImport } from '../../../lib/core/profile/profile-import';
import type { ResumeReading } from '../../../lib/core/resume/resume';
import { NO_NEWS } from '../../../lib/core/saved/again/job-news';
import { TABLE_OFFER } from '../../../lib/formats/parts/table/offer';
import { readPostingsTable } from '../../../lib/formats/saved-imports';
import type { Key } from '../../../lib/ui/data';
import { type TextKey, t } from '../../../lib/ui/text/text';
import { fakeActions, POSTING, PROFILE, TWO_PROFILES } from './fake';
import { JOB_NEWS } from './job-news';
import { manySaved, RECORDS, SAVED, savedData, WITH_SOURCES } from './saved-states';
import { SETTINGS, SETTINGS_ACTIONS } from './welcome-states';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
  { name: 'markdown', label: 'Markdown' },
];

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
    tables: TABLE_OFFER,
    settings: SETTINGS,
    keys: KEYS,
    saved: savedData(SAVED, { isWhole: false }),
  },
  'dashboard-sources': {
    view: 'postings',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(WITH_SOURCES),
  },
  'dashboard-many': {
    view: 'postings',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(manySaved(500)),
  },
  'dashboard-empty': {
    view: 'postings',
    profile: EMPTY_PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData([]),
  },
  'dashboard-plain': {
    view: 'postings',
    profile: EMPTY_PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(),
  },
  'dashboard-match': {
    view: 'postings',
    posting: POSTING,
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
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
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
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
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(),
  },
  'dashboard-no-skills': {
    view: 'skills',
    profile: EMPTY_PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData([]),
  },
  'dashboard-demand': {
    view: 'demand',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(manySaved(120)),
  },
  'dashboard-demand-few': {
    view: 'demand',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(),
  },
  'dashboard-demand-empty': {
    view: 'demand',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData([]),
  },
  'dashboard-settings': {
    view: 'settings',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
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
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData([]),
  },
  'dashboard-data': {
    view: 'data',
    profile: PROFILE,
    exports,
    tables: TABLE_OFFER,
    settings: SETTINGS,
    saved: savedData(),
  },
};

/** Actions of our tab that do nothing but answer. */
export function fakeDashboardActions(changes: Partial<DashboardActions> = {}): DashboardActions {
  const { searchSkills, saveSkill, removeSkill, showMention, correct, checkWord, copyReport, ...many } = fakeActions();
  const { lookUpNames, changeSkills, throughSkills, switchRelation, addOwnWords, dropOwnWords } = many;
  const { joinSaved, separateSource, keepApart } = many;
  return {
    searchSkills,
    saveSkill,
    removeSkill,
    lookUpNames,
    changeSkills,
    throughSkills,
    switchRelation,
    addOwnWords,
    dropOwnWords,
    showMention,
    correct,
    checkWord,
    copyReport,
    pickProfile: async () => undefined,
    addProfile: async () => async () => undefined,
    renameProfile: async () => undefined,
    removeProfile: async () => async () => undefined,
    saveNeeds: async () => undefined,
    loadSync: async () => ({ on: false, bytes: 0, left: 0 }),
    switchSync: async (on) => ({ on, bytes: 0, left: 0 }),
    clearSync: async () => ({ on: false, bytes: 0, left: 0 }),
    ...SETTINGS_ACTIONS,
    changeKeys: async () => true,
    addSkills: () => {
      location.hash = 'skills';
    },
    save: () => undefined,
    openSaved: async (id) => RECORDS.find((one) => one.id === id) ?? RECORDS[0],
    openJob: async (id) => JOB_NEWS[id] ?? NO_NEWS,
    joinSaved,
    separateSource,
    keepApart,
    annotateSaved: async () => async () => undefined,
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
    loadViewed: async () => ({ postings: manySaved(150), skills: savedData().skills }),
    saveTable: async () => 'skillmark-demand-2026-11-21.csv',
    savePicture: async () => 'skillmark-demand-2026-11-21.svg',
    backUp: async () => 'skillmark-backup-2026-11-21.ndjson',
    restore: async () => ({ added: 2, merged: 1, isStopped: false }),
    readPostings: async (file) => readPostingsTable(await file.text(), '2026-11-21T12:00:00.000Z'),
    idOfRow: ({ url, title }) => (url.endsWith('/1') ? '1' : url || title),
    importPostings: async ({ length: added }) => ({ added, merged: 0, isStopped: false }),
    deleteEverything: async () => undefined,
    ...changes,
  };
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
