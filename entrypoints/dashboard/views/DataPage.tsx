import { useMemo } from 'preact/hooks';
import { BackupFile } from '../../../lib/ui/backup/BackupFile';
import { PostingsFile } from '../../../lib/ui/backup/PostingsFile';
import { ImportSkills } from '../../../lib/ui/imports/ImportSkills';
import { ProfileFile } from '../../../lib/ui/imports/ProfileFile';
import { DeleteEverything } from '../../../lib/ui/settings/DeleteEverything';
import { SyncSwitch } from '../../../lib/ui/sync/SyncSwitch';
import { t } from '../../../lib/ui/text/text';
import type { ViewProps } from '../dashboard-data';

/** The reader's own data as a whole: files of it, and the way to leave nothing behind. */
export function DataPage({ data: { profile, overlay, saved }, actions, notices }: ViewProps) {
  const ids = useMemo(() => new Set(saved.postings?.map(({ id }) => id)), [saved.postings]);
  return (
    <>
      <p class="quiet">{t('data.text')}</p>
      {profile && (
        <section aria-labelledby="data-skills">
          <h2 id="data-skills">{t('app.skills')}</h2>
          <ImportSkills profile={profile} isSaved={(id) => ids.has(id)} actions={actions} notices={notices} />
          <ProfileFile profile={profile} overlay={overlay} actions={actions} notices={notices} />
        </section>
      )}
      <section aria-labelledby="data-postings">
        <h2 id="data-postings">{t('saved.title')}</h2>
        <PostingsFile isSaved={(id) => ids.has(id)} actions={actions} notices={notices} />
      </section>
      <section aria-labelledby="data-backup">
        <h2 id="data-backup">{t('backup.name')}</h2>
        <BackupFile isSaved={(id) => ids.has(id)} actions={actions} notices={notices} />
      </section>
      <section aria-labelledby="data-sync">
        <h2 id="data-sync">{t('sync.title')}</h2>
        <SyncSwitch profile={profile} actions={actions} notices={notices} />
      </section>
      <section aria-labelledby="data-delete">
        <h2 id="data-delete">{t('data.deleteAll')}</h2>
        <DeleteEverything
          skills={profile?.skills.length ?? 0}
          postings={saved.postings?.length ?? 0}
          onDelete={actions.deleteEverything}
          notices={notices}
        />
      </section>
    </>
  );
}
