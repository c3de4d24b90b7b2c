import type { Overlay } from '../../lib/core/profile/overlay';
import type { Profile } from '../../lib/core/profile/profile';
import type {
  ExportChoice,
  Key,
  KeyActions,
  SettingsActions,
  SettingsData,
  ShownPosting,
  SkillActions,
  WordActions,
} from '../../lib/ui/data';
import type { DataActions, SavedActions, SavedData } from '../../lib/ui/saved/saved-data';

/** Everything the dashboard shows. */
export interface DashboardData {
  /** The posting the address names; `reading` until it is looked up, `gone` where it is no longer open, absent where it names none. */
  posting?: ShownPosting | 'reading' | 'gone';
  profile?: Profile;
  /** The reader's words and corrections; absent until they are known. */
  overlay?: Overlay;
  saved: SavedData;
  settings: SettingsData;
  exports: ExportChoice[];
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
    WordActions,
    SavedActions,
    DataActions,
    SettingsActions,
    KeyActions {
  save: (format: string) => void;
  showMention: (posting: ShownPosting, start: number, end: number) => Promise<unknown>;
}
