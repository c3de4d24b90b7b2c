import type { Settings } from '../core/marks/settings';
import type { PostingHead } from '../core/posting/fields/stated';
import type { Profile } from '../core/profile/profile';
import type { Profiles } from '../core/profile/several/profiles';
import type { Reading } from '../core/reading';
import type { Status } from '../core/saved/saved-posting';
import type { ListedJob } from '../core/sites/listed-jobs';
import type { Site } from '../core/sites/site';

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

/** Syncing, as it is shown. */
export interface SyncShown {
  on: boolean;
  /** `full`: there is no room for all of it, and nothing is sent. `failed`: the browser refused the last time. `crowded`: other devices have more profiles than there is room for here. */
  problem?: 'full' | 'failed' | 'crowded';
  bytes: number;
  /** How many things are too long to be synced. */
  left: number;
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

/** One thing that can be done by a key. */
export interface Key {
  command: string;
  label: string;
  /** As the browser writes it: `Alt+Shift+U`; empty where none is set. */
  key: string;
}
