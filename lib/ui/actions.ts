import type { Named } from '../core/dictionary/name-list';
import type { SearchHit } from '../core/dictionary/search';
import type { Settings } from '../core/marks/settings';
import type { ThroughSkill } from '../core/match/through';
import type { Needs } from '../core/profile/needs';
import type { Addition, Correction, Overlay } from '../core/profile/overlay';
import type { ProfileSkill, Relation } from '../core/profile/profile';
import type { WordCheck } from '../core/profile/words/word-check';
import type { JobNews } from '../core/saved/again/job-news';
import type { Status } from '../core/saved/saved-posting';
import type { Site } from '../core/sites/site';
import type { SkillId } from '../core/skill';
import type { ShownPosting, SyncShown } from './data';
import type { Notice } from './notices/use-notice';
import type { JobActions } from './saved/saved-data';

/** What the view of the reader's own skills can have done. Each rejects with a sentence for the reader. */
export interface SkillActions {
  searchSkills: (query: string) => Promise<SearchHit[]>;
  saveSkill: (skill: ProfileSkill) => Promise<unknown>;
  removeSkill: (id: SkillId) => Promise<unknown>;
  /** What each name of a list means. */
  lookUpNames: (names: string[]) => Promise<Named[]>;
  /** Adds or changes many skills and removes others, all at once. */
  changeSkills: (save: ProfileSkill[], remove: SkillId[]) => Promise<unknown>;
  /** The skills that the reader's own count for without being added. */
  throughSkills: () => Promise<ThroughSkill[]>;
  /** Has a relation between two skills count, or no longer. */
  switchRelation: (relation: Relation, on: boolean) => Promise<unknown>;
  /** Adds words of the reader's own; gives the skills that they are from then on. */
  addOwnWords: (names: string[]) => Promise<ProfileSkill[]>;
  /** Takes words of the reader's own away again. */
  dropOwnWords: (names: string[]) => Promise<unknown>;
}

/** What can be done with the reader's profiles. Each rejects with a sentence for the reader. */
export interface ProfileActions {
  /** Has another profile be the active one. */
  pickProfile: (id: string) => Promise<unknown>;
  /** Makes a profile, empty or a copy of another, and has it be the active one; gives the way to take that back. */
  addProfile: (name: string, copyOf?: string) => Promise<() => Promise<unknown>>;
  renameProfile: (id: string, name: string) => Promise<unknown>;
  /** Removes a profile with all that belongs to it; gives the way to put it back. */
  removeProfile: (id: string) => Promise<() => Promise<unknown>>;
  /** Says what matters beside skills. */
  saveNeeds: (needs: Needs) => Promise<unknown>;
}

/** What can be done about syncing. Each rejects with a sentence for the reader. */
export interface SyncActions {
  loadSync: () => Promise<SyncShown>;
  switchSync: (on: boolean) => Promise<SyncShown>;
  /** Ceases to sync, and deletes what the browser has of it. */
  clearSync: () => Promise<SyncShown>;
}

/** What the view of a posting can have done. Each rejects with a sentence for the reader. */
export interface PostingActions extends JobActions {
  /** Scrolls the page to this range of the posting's text. */
  showMention: (posting: ShownPosting, start: number, end: number) => Promise<unknown>;
  /** Shows the mention after (1) or before (-1) the one that the page shows. */
  stepMention: (by: 1 | -1) => Promise<unknown>;
  /** Puts the match on the clipboard as Markdown. */
  copyMatch: (posting: ShownPosting) => Promise<unknown>;
  /** Saves the posting, or saves it anew; of a private window only where the reader has been told. */
  savePosting: (posting: ShownPosting, evenPrivate: boolean) => Promise<{ again: boolean; joined?: boolean }>;
  /** What is saved of the job that the posting is. */
  openJob: (posting: ShownPosting) => Promise<JobNews>;
  /** Saves the posting no longer, and gives the way to put it back as it was. */
  unsavePosting: (posting: ShownPosting) => Promise<() => Promise<unknown>>;
  /** Sets how far it has come with a saved posting, by the id it is saved under; gives the way to take that back. */
  setStatus: (savedId: string, status: Status) => Promise<() => Promise<unknown>>;
  /** Saves the match as a file of that format; gives what to tell of it, or nothing where a page of ours saves it and says so. */
  saveMatch: (posting: ShownPosting, format: string) => Promise<Notice | undefined>;
}

/** What can be done about where the extension runs. Each rejects with a sentence for the reader. */
export interface SiteActions {
  /** Asks the browser for the site, or gives it back. To be called right in the click's handler: later browsers do not ask. */
  switchSite: (site: Site, on: boolean) => Promise<unknown>;
}

/** What can be done with the settings. Each rejects with a sentence for the reader. */
export interface SettingsActions extends SiteActions, MarkActions {
  /** Forgets which postings were looked at. */
  forgetViewed: () => Promise<unknown>;
}

/** What can be done about marks. Rejects with a sentence for the reader. */
export interface MarkActions {
  /** Puts these settings in place of those that were shown. */
  saveSettings: (settings: Settings) => Promise<unknown>;
}

/** What can be done about the keys. */
export interface KeyActions {
  /** Opens the browser's own page for keys; gives whether it could. */
  changeKeys: () => Promise<boolean>;
}

/** What can be said of a posting's skills. Rejects with a sentence for the reader. */
export interface CorrectionActions {
  /** Says of a skill that a posting names that it is not meant there, never, or always; gives what was added. */
  correctMention: (posting: ShownPosting, id: SkillId, kind: 'notHere' | 'never' | 'always') => Promise<Addition[]>;
}

/** What can be done about the reader's own words. Rejects with a sentence for the reader. */
export interface WordActions {
  /** Adds a word or corrects something, or takes that back. */
  correct: (correction: Correction) => Promise<Overlay>;
  /** What speaks against a word, and what it would hit in what is open. */
  checkWord: (name: string) => Promise<WordCheck>;
  /** Puts a bug report on the clipboard. To be called right in the click's handler: browsers give the clipboard to the click alone. */
  copyReport: (report: string) => Promise<unknown>;
}

/** Everything the popup and the side panel can have done. */
export interface PopupActions
  extends SkillActions,
    Pick<ProfileActions, 'pickProfile'>,
    PostingActions,
    SiteActions,
    MarkActions,
    WordActions,
    CorrectionActions {
  /** Reads the page once; gives whether there was anything to read. */
  scanPage: () => Promise<boolean>;
  /** Opens the side panel; absent in the panel itself. To be called right in the click's handler: browsers open it there alone. */
  keepOpen?: () => Promise<unknown>;
  /** Opens our tab with the saved postings. */
  openDashboard: () => void;
  /** Opens our tab with the settings. */
  openSettings: () => void;
  /** A bug report of the page, in plain text. */
  describePage: () => Promise<string>;
  /** Opens another page in the tab. */
  openInTab: (address: string) => Promise<unknown>;
  /** Loads the page anew. */
  reloadPage: () => Promise<unknown>;
  /** Asks the background once more. */
  retry: () => void;
}
