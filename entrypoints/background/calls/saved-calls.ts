import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { importedOverlay } from '../../../lib/core/profile/overlay-file';
import type { Profile } from '../../../lib/core/profile/profile';
import { planImport } from '../../../lib/core/profile/profile-import';
import { mergedOverlay } from '../../../lib/core/saved/backup';
import type { BackgroundHandlers } from '../../../lib/messaging/background';
import type { SavedCalls } from '../../../lib/messaging/saved-calls';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { savedBatch, savedPosting } from '../../../lib/storage/saved/saved-postings';
import { allSetAside, dropSetAside } from '../../../lib/storage/set-aside';
import { readAnew } from '../marks/read-anew';
import { changeOverlay, changeProfile } from '../profiles/change-profile';
import { annotateSaved } from '../saved/annotate-saved';
import { deleteEverything } from '../saved/delete-everything';
import { newsInTab, newsOfSaved } from '../saved/job-news';
import { joinSaved, keepApart, separateSource } from '../saved/join-saved';
import { mergeInto, takeOut } from '../saved/merge-into';
import { restoreSaved } from '../saved/put-back';
import { removeSaved } from '../saved/remove-saved';
import { saveInTab, unsaveInTab } from '../saved/save-in-tab';
import { refreshSaved, savedLines, savedList } from '../saved/saved-list';
import { withReading } from '../saved/saved-reading';

/** What the background does about what is saved for longer than a tab is open. */
export const savedCalls: Pick<BackgroundHandlers['windows'], keyof SavedCalls> = {
  'save-posting': ({ evenPrivate, ...place }) => saveInTab(place, evenPrivate),
  'unsave-posting': unsaveInTab,
  'get-job-in-tab': newsInTab,
  'get-job': ({ id }) => newsOfSaved(id),
  'join-saved': ({ id, other }) => joinSaved(id, other),
  'separate-source': ({ id, source }) => separateSource(id, source),
  'keep-apart': ({ id, other }) => keepApart(id, other),
  'list-saved': ({ after }) => savedList(after),
  'get-lines': ({ ids }) => savedLines(ids),
  'refresh-saved': refreshSaved,
  'saved-batch': async ({ after }) => {
    const { batch, next } = await savedBatch(after);
    return { postings: batch.map(({ reading: _, ...saved }) => saved), next };
  },
  'merge-saved': ({ postings, isLast }) => mergeInto(postings, isLast),
  'take-out': ({ taken, isLast }) => takeOut(taken, isLast),
  'merge-overlay': async (other) => {
    const overlay = await overlayStore.change((now) => mergedOverlay(now, other));
    await readAnew();
    return overlay;
  },
  'annotate-saved': ({ ids, change }) => annotateSaved(ids, change),
  'get-saved': async ({ id }) => {
    const saved = await savedPosting(id);
    if (saved) return withReading(saved);
    // What a line was made of may have turned out to be damaged: it is set aside now, and windows look again.
    await tellSavedChanged();
    return null;
  },
  'remove-saved': ({ id }) => removeSaved(id),
  'restore-saved': restoreSaved,
  'import-profile': async ({ of, profile, overlay, way }) => {
    let before = profile;
    const overlayBefore = await (of === undefined ? overlayStore : overlayStore.of(of)).load();
    const after = await changeProfile(of, (current): Profile => {
      before = current;
      return planImport(current, profile, way).result;
    });
    if (overlay) await changeOverlay(of, (current) => importedOverlay(current, overlay, way));
    // Said outright, so that it can be put back where nothing was said before.
    return {
      before: profile.needs ? { needs: NO_NEEDS, ...before } : before,
      overlayBefore,
      profile: after,
    };
  },
  'get-set-aside': allSetAside,
  'drop-set-aside': async () => {
    await dropSetAside();
    await tellSavedChanged();
    return null;
  },
  'delete-everything': async () => {
    await deleteEverything();
    return null;
  },
};
