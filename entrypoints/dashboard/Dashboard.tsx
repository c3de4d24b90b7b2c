import { useState } from 'preact/hooks';
import { ColourSwitch } from '../../lib/ui/marks/ColourSwitch';
import { MarkSettings } from '../../lib/ui/marks/MarkSettings';
import { SetAsideNote } from '../../lib/ui/notes/SetAsideNote';
import { NoticeBar } from '../../lib/ui/parts/NoticeBar';
import { useNotice } from '../../lib/ui/parts/use-notice';
import { SavedPostings } from '../../lib/ui/saved/SavedPostings';
import { DeleteEverything } from '../../lib/ui/settings/DeleteEverything';
import { KeyList } from '../../lib/ui/settings/KeyList';
import { NeedsSettings } from '../../lib/ui/settings/NeedsSettings';
import { SiteSwitches } from '../../lib/ui/settings/SiteSwitches';
import { ProfileFile } from '../../lib/ui/skills/ProfileFile';
import { SkillsView } from '../../lib/ui/skills/SkillsView';
import './dashboard.css';
import { Waiting } from '../../lib/ui/parts/Waiting';
import { numberText, t } from '../../lib/ui/text/text';
import type { DashboardActions, DashboardData } from './dashboard-data';
import { OpenMatch } from './OpenMatch';

/** A tab of ours: the match it was opened for, the postings that are saved, the reader's skills and data. */
export function Dashboard({ data, actions }: { data: DashboardData; actions: DashboardActions }) {
  const { posting, profile, saved, settings, exports, failed } = data;
  const notices = useNotice();
  const [deletions, setDeletions] = useState(0);
  // What is looked up has no place before what stands above it has its own.
  const isOver = failed !== undefined;
  const isReading = posting === 'reading';
  const hasAll = (profile !== undefined || isOver) && (settings.sites !== undefined || settings.failed === true);
  const onStart = () => document.querySelector<HTMLElement>('[role=combobox]')?.focus();
  return (
    <>
      <header class="dashboard-head">
        <h1>{t('app.name')}</h1>
        <a href="#dashboard-settings">{t('settings.title')}</a>
      </header>
      <main class="dashboard">
        <div class="dashboard-notes">
          {failed && (
            <p role="alert" class="dashboard-failed">
              {t('app.notDone', { reason: failed })}
            </p>
          )}
          <SetAsideNote count={saved.setAside.length} actions={actions} notices={notices} />
        </div>
        <div class="dashboard-column">
          {posting && !(isReading && isOver) && <OpenMatch {...{ data, actions, notices, onStart }} />}
          {(!isReading || isOver) && (profile || !isOver) && (
            <section aria-labelledby="dashboard-saved" class="card">
              <h2 id="dashboard-saved">
                {t('saved.title')}
                {saved.postings && saved.postings.length > 0 && (
                  <span class="card-count">{numberText(saved.postings.length)}</span>
                )}
              </h2>
              {profile ? <SavedPostings {...{ saved, profile, exports, actions, notices, onStart }} /> : <Waiting />}
            </section>
          )}
        </div>
        <div class="dashboard-column">
          {(profile || !isOver) && (
            <section aria-labelledby="dashboard-skills" class="card">
              <h2 id="dashboard-skills">{t('app.skills')}</h2>
              {profile ? (
                <SkillsView profile={profile} actions={actions} notices={notices} typed={data.typed} />
              ) : (
                <Waiting />
              )}
            </section>
          )}
          {hasAll && (
            <section key={deletions} aria-labelledby="dashboard-settings" class="card dashboard-settings">
              <h2 id="dashboard-settings">{t('settings.title')}</h2>
              <SiteSwitches data={settings} actions={actions} notices={notices} />
              {settings.settings && (
                <>
                  <h3>{t('need.title')}</h3>
                  <NeedsSettings data={settings} actions={actions} notices={notices} />
                  <h3>{t('marks.title')}</h3>
                  <MarkSettings data={settings} actions={actions} notices={notices} />
                  <h3>{t('settings.colour')}</h3>
                  <ColourSwitch data={settings} actions={actions} notices={notices} />
                </>
              )}
              {data.keys && <h3>{t('commands.title')}</h3>}
              <KeyList keys={data.keys} actions={actions} notices={notices} />
            </section>
          )}
          {hasAll && (
            <section aria-labelledby="dashboard-data" class="card dashboard-data">
              <h2 id="dashboard-data">{t('data.title')}</h2>
              <p class="quiet">{t('data.text')}</p>
              {profile && <ProfileFile profile={profile} actions={actions} notices={notices} />}
              <DeleteEverything
                skills={profile?.skills.length ?? 0}
                postings={saved.postings?.length ?? 0}
                onDelete={async () => {
                  await actions.deleteEverything();
                  setDeletions(deletions + 1);
                }}
                notices={notices}
              />
            </section>
          )}
        </div>
        <NoticeBar notices={notices} />
      </main>
    </>
  );
}
