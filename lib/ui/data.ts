import type { Named } from '../core/dictionary/name-list';
import type { SearchHit } from '../core/dictionary/search';
import type { Settings } from '../core/marks/settings';
import type { ThroughSkill } from '../core/match/through';
import type { PostingHead } from '../core/posting/fields/stated';
import type { Needs } from '../core/profile/needs';
import type { Addition, Correction, Overlay } from '../core/profile/overlay';
import type { Profile, ProfileSkill, Relation } from '../core/profile/profile';
import type { Profiles } from '../core/profile/several/profiles';
import type { WordCheck } from '../core/profile/words/word-check';
import type { Reading } from '../core/reading';
import type { JobNews } from '../core/saved/again/job-news';
import type { Status } from '../core/saved/saved-posting';
import type { ListedJob } from '../core/sites/listed-jobs';
import type { Site } from '../core/sites/site';
import type { SkillId } from '../core/skill';
import type { JobActions } from './saved/saved-data';

/** A posting of the tab, as it is shown. */
export interface ShownPosting extends PostingHead {
  /** Tells it apart from the tab's other postings. */
  id: string;
  reading: Reading;
  /** Which way led to it, as bug reports name it; absent where that is not known. */
  path?: string;
  /** When it was saved, as ISO 8601, under which id, and how far it has come with it; absent where it is not. */
  savedAt?: string;
  savedId?: string;
  status?: Status;
}

/** What there is to show of the tab. */
export type PageState =
  /** The page is loading, or the answer is on its way. */
  | { kind: 'reading' }
  /** `left` is how many more the page shows for whose readings there is no room; `inPart` where it has more marks than are painted at a time. */
  | { kind: 'postings'; postings: ShownPosting[]; isPrivate?: boolean; left?: number; inPart?: boolean }
  /** The page holds postings, and there is no room for the reading of any. */
  | { kind: 'full' }
  /** The page is read and holds no posting; `board` is what its board is called. */
  | { kind: 'none'; board?: string }
  /** The page lists jobs, and is none of them. */
  | { kind: 'list'; jobs: ListedJob[] }
  /** A site that is not read; `isPdf` where the address is one of a PDF file, `onClick` where the browser has taken a site away that is read from the start. */
  | { kind: 'elsewhere'; isPdf?: boolean; onClick?: boolean }
  /** A page that browsers close to extensions; `what` it is, where its address tells; `click` where the browser may open it on a click. */
  | { kind: 'restricted'; what?: 'own' | 'store' | 'file' | 'click' }
  /** A page that should be read, with no script of ours in it: it was open before the extension was. */
  | { kind: 'reload' }
  /** Beside a page whose address the browser keeps from us until the reader lets us in. */
  | { kind: 'unknown' }
  /** The background does not answer. */
  | { kind: 'failed'; message: string };

/** The mention that the page shows as the current one. */
export interface ShownMention {
  /** The id of its posting. */
  posting: string;
  /** UTF-16 offset into the posting's text. */
  start: number;
  /** Which one it is among all of the tab, from 0, and how many these are. */
  index: number;
  count: number;
}

/** A way out for a match: a format by its name and label. */
export interface ExportChoice {
  name: string;
  label: string;
}

/** What a table of postings may hold. */
export interface TableOffer {
  /** Every column, with what stands at its top. */
  columns: { name: string; header: string }[];
  /** Choices of them, with what stands at their tops then. */
  sets: { name: string; label: string; columns: string[]; headers: string[] }[];
}

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

/** Syncing, as it is shown. */
export interface SyncShown {
  on: boolean;
  /** `full`: there is no room for all of it, and nothing is sent. `failed`: the browser refused the last time. `crowded`: other devices have more profiles than there is room for here. */
  problem?: 'full' | 'failed' | 'crowded';
  bytes: number;
  /** How many things are too long to be synced. */
  left: number;
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
  /** Saves the match as a file of that format. */
  saveMatch: (posting: ShownPosting, format: string) => Promise<unknown>;
}

/** Everything the popup and the side panel show; `profile` is absent until it is loaded. */
export interface PopupData {
  page: PageState;
  /** Tells tabs apart. */
  tab?: number;
  /** What can be switched on or off for the page; absent where nothing can. */
  site?: Site | undefined;
  profile?: Profile;
  /** The reader's profiles; absent until they are known. */
  profiles?: Profiles;
  /** Why the profile could not be loaded; it is then shown as empty. */
  unloaded?: string | undefined;
  /** Absent until they are loaded. */
  settings?: Settings;
  exports: ExportChoice[];
  /** Absent where the page shows none. */
  shown?: ShownMention | undefined;
  /** What the background has to say, once for each id. */
  told?: { id: string; text: string };
  /** The key that opens the popup; absent where the reader has set none. */
  openKey?: string | undefined;
}

/** What can be done about where the extension runs. Each rejects with a sentence for the reader. */
export interface SiteActions {
  /** Asks the browser for the site, or gives it back. To be called right in the click's handler: later browsers do not ask. */
  switchSite: (site: Site, on: boolean) => Promise<unknown>;
}

/** What the reader can set, as it is shown. */
export interface SettingsData {
  /** The boards that run from the start. */
  fixed: string[];
  /** Every board to choose from, then the sites that are on; absent until they are loaded. */
  sites?: Site[];
  settings?: Settings;
  /** True where the settings could not be looked up. */
  failed?: boolean;
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

/** One thing that can be done by a key. */
export interface Key {
  command: string;
  label: string;
  /** As the browser writes it: `Alt+Shift+U`; empty where none is set. */
  key: string;
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
