import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { planImport } from '../../../lib/core/profile/profile-import';
import type { ResumeReading } from '../../../lib/core/resume/resume';
import { NO_NEWS } from '../../../lib/core/saved/again/job-news';
import { readPostingsTable } from '../../../lib/formats/saved-imports';
import { fakeActions } from './fake-actions';
import { PROFILE } from './fake-skills';
import { JOB_NEWS } from './job-news';
import { manySaved, RECORDS, savedData } from './saved-states';
import { SETTINGS_ACTIONS } from './welcome-states';

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
