import type { Profile, ProfileSkill } from '../../lib/core/profile/profile';
import { askBackground } from '../../lib/messaging/window';
import { askForOrigins, giveBackOrigins } from '../../lib/storage/sites';
import type { PostingActions, SiteActions, SkillActions, WordActions } from '../../lib/ui/actions';
import { jobActions, undoTo } from './job-actions';
import { placeOf } from './page-state';

/** Gives the id of the profile that a window shows; nothing where it does not know any. */
export type ShownProfile = () => string | undefined;

/** What says in a call that it is about the profile that is shown, whatever has become the active one meanwhile. */
export function ofShown(shown: ShownProfile): { of?: string } {
  const of = shown();
  return of === undefined ? {} : { of };
}

/** Changes to the reader's skills, each told to `onProfile` as soon as it is stored. */
export function skillActions(onProfile: (profile: Profile) => void, shown: ShownProfile): SkillActions {
  return {
    searchSkills: (query) => askBackground('search-skills', { query }),
    saveSkill: async (skill) => onProfile(await askBackground('save-skill', { ...skill, ...ofShown(shown) })),
    removeSkill: async (id) => onProfile(await askBackground('remove-skill', { id, ...ofShown(shown) })),
    lookUpNames: (names) => askBackground('look-up-names', { names }),
    changeSkills: async (save, remove) =>
      onProfile(await askBackground('change-skills', { save, remove, ...ofShown(shown) })),
    throughSkills: () => askBackground('get-through', {}),
    switchRelation: async (relation, on) =>
      onProfile(await askBackground('switch-relation', { ...relation, on, ...ofShown(shown) })),
    addOwnWords: (names) => addOwnWords(names, ofShown(shown)),
    dropOwnWords: async (names) => {
      for (const name of names) await askBackground('correct', { kind: 'notOwn', name, ...ofShown(shown) });
    },
  };
}

/** One after the other: each is a change of the overlay, whose answer says the id. */
async function addOwnWords(names: string[], of: { of?: string }): Promise<ProfileSkill[]> {
  const skills: ProfileSkill[] = [];
  for (const name of names) {
    const { own } = await askBackground('correct', { kind: 'own', name, ...of });
    const id = own.at(-1)?.id;
    if (id !== undefined) skills.push({ id, name: own.at(-1)?.name ?? name, level: 'working' });
  }
  return skills;
}

/** What can be done with a posting of a tab. */
export function postingActions(tabNow: () => number, profileNow: () => Profile): PostingActions {
  return {
    showMention: (posting, start, end) => {
      return askBackground('show-mention', { tabId: tabNow(), ...placeOf(posting), start, end });
    },
    stepMention: (by) => askBackground('step-mention', { tabId: tabNow(), by }),
    copyMatch: (shown) => {
      const profile = profileNow();
      const text = import('./open-posting').then(({ matchAsMarkdown }) => matchAsMarkdown(shown, profile));
      // Before any await: browsers give the clipboard to the click alone, and wait for what is to be put there.
      return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    },
    savePosting: (posting, evenPrivate) => {
      return askBackground('save-posting', { tabId: tabNow(), ...placeOf(posting), evenPrivate });
    },
    ...jobActions,
    openJob: (posting) => askBackground('get-job-in-tab', { tabId: tabNow(), ...placeOf(posting) }),
    unsavePosting: async (posting) => {
      const saved = await askBackground('unsave-posting', { tabId: tabNow(), ...placeOf(posting) });
      return async () => saved && askBackground('restore-saved', saved);
    },
    setStatus: async (id, status) => undoTo(await askBackground('annotate-saved', { ids: [id], change: { status } })),
    saveMatch: async (posting, format) => {
      // What writes files is loaded only now.
      const { saveFrom } = await import('./open-posting');
      return saveFrom({ tabId: tabNow(), ...placeOf(posting) }, profileNow(), format);
    },
  };
}

/** What can be done about where the extension runs. The background hears from the browser what was granted: the popup may be gone by then. */
export const siteActions: SiteActions = {
  switchSite: ({ origins }, on) => (on ? askForOrigins(origins) : giveBackOrigins(origins)),
};

/** What can be done about the reader's own words, which are looked for in one tab or, where none is given, in all. */
export function wordActions(shown: ShownProfile, tabNow?: () => number): WordActions {
  return {
    correct: (correction) => askBackground('correct', { ...correction, ...ofShown(shown) }),
    checkWord: (name) => askBackground('get-word-check', { name, ...(tabNow && { tabId: tabNow() }) }),
    // Before any await: browsers give the clipboard to the click alone.
    copyReport: (report) => navigator.clipboard.writeText(report),
  };
}
