import { slug } from '../../../lib/core/dictionary/slug';
import { throughSkills } from '../../../lib/core/match/through';
import { corrected, EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { NO_NEWS } from '../../../lib/core/saved/again/job-news';
import type { PopupActions } from '../../../lib/ui/actions';
import { PROFILE, SKILLS, search } from './fake-skills';
import { JOB_NEWS } from './job-news';

/** A bug report, as the background makes it. */
export const REPORT = `Skillmark: 0.1.0
Browser: Chromium 156
Address: https://jobs.lever.co/.../00000000-0000-4000-8000-000000000001
Access: fixed host

Frame 1: jobs.lever.co
  Postings: 1
    Lever .section-wrapper (text 5120, blocks 48, mentions 17)
  Tried:
    Lever [data-qa="job-description"]: 0
    Lever .section-wrapper: 1
`;

/** Actions that do nothing but answer. */
export function fakeActions(changes: Partial<PopupActions> = {}): PopupActions {
  return {
    searchSkills: async (query) => search(query),
    saveSkill: async () => undefined,
    removeSkill: async () => undefined,
    lookUpNames: async (names) => names.map((text) => ({ text, skills: search(text).slice(0, 1) })),
    changeSkills: async () => undefined,
    throughSkills: async () => throughSkills(PROFILE, Object.entries(SKILLS)),
    switchRelation: async () => undefined,
    pickProfile: async () => undefined,
    addOwnWords: async (names) => names.map((name) => ({ id: slug(name), name, level: 'working' })),
    dropOwnWords: async () => undefined,
    showMention: async () => undefined,
    stepMention: async () => undefined,
    copyMatch: async () => undefined,
    savePosting: async () => ({ again: false }),
    unsavePosting: async () => async () => undefined,
    setStatus: async () => async () => undefined,
    openJob: async ({ id }) => JOB_NEWS[id] ?? NO_NEWS,
    joinSaved: async () => async () => undefined,
    separateSource: async () => async () => undefined,
    keepApart: async () => async () => undefined,
    saveMatch: async () => undefined,
    openDashboard: () => undefined,
    openSettings: () => undefined,
    retry: () => undefined,
    describePage: async () => REPORT,
    copyReport: async () => undefined,
    reloadPage: async () => undefined,
    scanPage: async () => true,
    openInTab: async () => undefined,
    switchSite: async () => true,
    saveSettings: async () => undefined,
    correct: async (correction) => corrected(EMPTY_OVERLAY, correction, () => false),
    correctMention: async (_, id, kind) => (kind === 'never' ? [{ kind, id, name: id }] : []),
    checkWord: async (name) => ({ name, warnings: [], isOwn: false, postings: 1, hits: [] }),
    ...changes,
  };
}
