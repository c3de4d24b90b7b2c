import { browser } from 'wxt/browser';
import { jsonResumeText, plainListText } from '../../lib/core/profile/files/json-resume';
import { profileFileText } from '../../lib/core/profile/files/profile-file';
import type { Overlay } from '../../lib/core/profile/overlay';
import { EMPTY_PROFILE, type Profile } from '../../lib/core/profile/profile';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { askBackground } from '../../lib/messaging/window';
import type { SkillActions } from '../../lib/ui/actions';
import { downloadFile } from '../../lib/ui/files/download-file';
import { readBytes } from '../../lib/ui/files/read-bytes';
import type { DataActions, SkillFile } from '../../lib/ui/saved/saved-data';
import { ofShown, type ShownProfile, skillActions } from '../windows/actions';
import type { DashboardAddress } from './address';
import { backupActions } from './saved/backup';
import { postingsActions } from './saved/import-postings';

/** The files that the profile can be saved as. */
const PROFILE_FILES = {
  json: { extension: 'json', type: 'application/json', subject: 'profile', text: profileFileText },
  'json-resume': {
    extension: 'json',
    type: 'application/json',
    subject: 'resume',
    text: (profile: Profile, _: Overlay, aliasesOf: (id: string) => string[]) => jsonResumeText(profile, aliasesOf),
  },
  list: {
    extension: 'txt',
    type: 'text/plain',
    subject: 'skills',
    text: (profile: Profile, _: Overlay) => plainListText(profile),
  },
} as const;

/** What a file picker offers; the importers themselves are loaded where one is needed. */
const IMPORTED_KINDS = '.pdf .docx .txt .text .md .markdown .json .csv .tsv .zip'.split(' ');

/** Changes to the reader's skills and data, each told to `onProfile` as soon as it is stored. */
export function dataActions(
  profileNow: () => Profile | undefined,
  onProfile: (profile: Profile) => void,
  shown: ShownProfile,
): SkillActions & DataActions {
  return {
    ...skillActions(onProfile, shown),
    exportProfile: async (format) => {
      const { extension, type, text, subject } = PROFILE_FILES[format];
      const file = exportFileName(extension, new Date(), subject);
      const overlay = await askBackground('get-overlay', {});
      const profile = profileNow() ?? EMPTY_PROFILE;
      const ids = format === 'json-resume' ? profile.skills.map(({ id }) => id) : [];
      const aliases = await askBackground('get-aliases', { ids });
      downloadFile(
        text(profile, overlay, (id) => aliases[id] ?? []),
        type,
        file,
      );
      return file;
    },
    importedKinds: IMPORTED_KINDS,
    readSkills,
    importProfile: async (imported, way, overlay) => {
      const answer = await askBackground('import-profile', {
        profile: imported,
        way,
        ...(overlay && { overlay }),
        ...ofShown(shown),
      });
      onProfile(answer.profile);
      return answer;
    },
    ...backupActions,
    ...postingsActions,
    deleteEverything: () => askBackground('delete-everything', {}),
  };
}

/** Reads a file here, and what it says in the background, which has the dictionary. What reads documents is loaded only now. */
async function readSkills(name: string, content: Blob): Promise<SkillFile> {
  const { importFile, LARGEST_FILE } = await import('../../lib/formats/imports');
  const { resume, isScanned, ...rest } = await importFile(name, await readBytes(content, LARGEST_FILE));
  const reading = await askBackground('read-resume', { resume });
  const { words, more, aside } = rest;
  return {
    reading,
    ...(isScanned && { isScanned }),
    ...(words && { words }),
    ...(more && { more }),
    ...(aside && { aside }),
  };
}

/** Scrolls the page of a posting to a mention, and brings its tab to the front. */
export async function showInTab({ tabId, frameId, key }: DashboardAddress, start: number, end: number): Promise<void> {
  await askBackground('show-mention', { tabId, frameId, key, start, end });
  await browser.tabs.update(tabId, { active: true });
}
