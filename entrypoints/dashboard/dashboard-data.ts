import type { Overlay } from '../../lib/core/profile/overlay';
import type { Profile } from '../../lib/core/profile/profile';
import type { Profiles } from '../../lib/core/profile/several/profiles';
import type {
  KeyActions,
  ProfileActions,
  SettingsActions,
  SkillActions,
  SyncActions,
  WordActions,
} from '../../lib/ui/actions';
import type { ExportChoice, Key, SettingsData, ShownPosting, TableOffer } from '../../lib/ui/data';
import type { DemandActions } from '../../lib/ui/demand/demand-data';
import type { useListState } from '../../lib/ui/list/list-state';
import type { Notices } from '../../lib/ui/notices/use-notice';
import type { DataActions, SavedActions, SavedData } from '../../lib/ui/saved/saved-data';
import type { View } from './view';

/** Everything the dashboard shows. */
export interface DashboardData {
  view: View;
  /** The posting the address names; `reading` until it is looked up, `gone` where it is no longer open, absent where it names none. */
  posting?: ShownPosting | 'reading' | 'gone';
  profile?: Profile;
  /** The reader's profiles; absent until they are known. */
  profiles?: Profiles;
  /** The reader's words and corrections; absent until they are known. */
  overlay?: Overlay;
  saved: SavedData;
  settings: SettingsData;
  exports: ExportChoice[];
  /** What tables of postings may hold. */
  tables?: TableOffer;
  /** What is looked for among the skills from the start. */
  typed?: string;
  /** What can be done by a key; absent until it is known. */
  keys?: Key[];
  /** The name of the file that was saved last. */
  savedFile?: string;
  /** What did not work. */
  failed?: string | undefined;
}

/** Everything the dashboard can have done. */
export interface DashboardActions
  extends SkillActions,
    ProfileActions,
    SyncActions,
    WordActions,
    SavedActions,
    DataActions,
    SettingsActions,
    KeyActions,
    DemandActions {
  /** Leads to where the reader's skills are added. */
  addSkills: () => void;
  save: (format: string) => void;
  showMention: (posting: ShownPosting, start: number, end: number) => Promise<unknown>;
}

/** What every view is given. */
export interface ViewProps {
  data: DashboardData;
  actions: DashboardActions;
  notices: Notices;
  /** Leads to where the reader's skills are added. */
  onStart: () => void;
  /** What the reader has chosen of the list of saved postings. */
  list: ReturnType<typeof useListState>;
}
