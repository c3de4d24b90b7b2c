import { browser } from 'wxt/browser';
import { EMPTY_PROFILE, type Profile } from '../../lib/core/profile/profile';
import { profileFileText } from '../../lib/core/profile/profile-file';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { askBackground } from '../../lib/messaging/window';
import type { SkillActions } from '../../lib/ui/data';
import { downloadFile } from '../../lib/ui/files/download-file';
import type { DataActions } from '../../lib/ui/saved/saved-data';
import { skillActions } from '../windows/actions';
import type { DashboardAddress } from './address';

/** Changes to the reader's skills and data, each told to `onProfile` as soon as it is stored. */
export function dataActions(
  profileNow: () => Profile | undefined,
  onProfile: (profile: Profile) => void,
): SkillActions & DataActions {
  return {
    ...skillActions(onProfile),
    exportProfile: async () => {
      const file = exportFileName('json', new Date(), 'profile');
      downloadFile(profileFileText(profileNow() ?? EMPTY_PROFILE), 'application/json', file);
      return file;
    },
    importProfile: async (imported, way) => {
      const answer = await askBackground('import-profile', { profile: imported, way });
      onProfile(answer.profile);
      return answer;
    },
    deleteEverything: () => askBackground('delete-everything', {}),
  };
}

/** Scrolls the page of a posting to a mention, and brings its tab to the front. */
export async function showInTab({ tabId, frameId, key }: DashboardAddress, start: number, end: number): Promise<void> {
  await askBackground('show-mention', { tabId, frameId, key, start, end });
  await browser.tabs.update(tabId, { active: true });
}
