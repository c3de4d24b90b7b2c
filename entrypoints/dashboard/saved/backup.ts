import type { Settings } from '../../../lib/core/marks/settings';
import type { WholeProfile } from '../../../lib/core/profile/several/profiles';
import { type BackupPart, backupHead, backupLine } from '../../../lib/core/saved/backup';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { exportFileName } from '../../../lib/formats/parts/file-name';
import type { WindowCalls } from '../../../lib/messaging/protocol';
import { askBackground } from '../../../lib/messaging/window';
import { downloadFile } from '../../../lib/ui/files/download-file';
import type { DataActions } from '../../../lib/ui/saved/saved-data';
import { takingPostings } from './take-postings';

/** How many postings one message takes in. */
const AT_ONCE = 20;

/** Everything the reader has as a file, and such a file back. */
export const backupActions: Pick<DataActions, 'backUp' | 'restore'> = {
  backUp: async (onStep, signal) => {
    const profiles = await askBackground('get-whole-profiles', {});
    const own: BackupPart[] = [
      ...profiles.flatMap((one) => partsOfProfile(one, profiles.length)),
      { kind: 'settings', value: await askBackground('get-settings', {}) },
    ];
    // Each piece a file of its own until all are one: the browser need not have them in memory.
    const pieces = [new Blob([backupHead(new Date().toISOString()), ...own.map(backupLine)])];
    let done = 0;
    for (let after: string | null = ''; after !== null; ) {
      signal.throwIfAborted();
      const part: ReturnType<WindowCalls['saved-batch']> = await askBackground('saved-batch', { after });
      pieces.push(new Blob(part.postings.map((value) => backupLine({ kind: 'posting', value }))));
      done += part.postings.length;
      onStep(done);
      after = part.next;
    }
    const file = exportFileName('ndjson', new Date(), 'backup');
    downloadFile(new Blob(pieces), 'application/x-ndjson', file);
    return file;
  },
  restore: async (parts, withSettings, onStep, signal) => {
    const { take, taken } = takingPostings(onStep);
    let waiting: SavedPosting[] = [];
    const takeWaiting = async (isLast: boolean) => {
      const some = waiting;
      waiting = [];
      await take(some, isLast);
    };
    try {
      for await (const part of parts) {
        if (signal.aborted) break;
        if (part.kind === 'posting') waiting.push(part.value);
        else if (part.kind === 'profile') await askBackground('import-profile', { profile: part.value, way: 'merge' });
        else if (part.kind === 'whole-profile') await askBackground('merge-profile', part.value);
        else if (part.kind === 'overlay') await askBackground('merge-overlay', part.value);
        else if (withSettings) await takeSettings(part.value);
        if (waiting.length >= AT_ONCE) await takeWaiting(false);
      }
      // Also where it was stopped: what is in is in.
      await takeWaiting(true);
    } catch (fault) {
      return taken({ isStopped: signal.aborted, fault });
    }
    const { undo, ...whole } = taken({ isStopped: signal.aborted });
    // Of a whole backup skills and words are in as well, which no one step takes back.
    return signal.aborted && undo ? { ...whole, undo } : whole;
  },
};

/** The only profile is two parts, which earlier versions read too. */
function partsOfProfile(one: WholeProfile, count: number): BackupPart[] {
  if (count > 1 || one.name !== '') return [{ kind: 'whole-profile', value: one }];
  return [
    { kind: 'profile', value: one.profile },
    { kind: 'overlay', value: one.overlay },
  ];
}

/** In settings of before there were several profiles stands what matters to the reader. */
async function takeSettings({ needs, ...settings }: Partial<Settings>): Promise<void> {
  await askBackground('save-settings', settings);
  if (needs) await askBackground('save-needs', needs);
}
