import type { SettingsActions, SettingsData } from '../../lib/ui/data';
import { ColourSwitch } from '../../lib/ui/marks/ColourSwitch';
import { MarkSettings } from '../../lib/ui/marks/MarkSettings';
import { NoticeBar } from '../../lib/ui/parts/NoticeBar';
import { useNotice } from '../../lib/ui/parts/use-notice';
import { SiteSwitches } from '../../lib/ui/settings/SiteSwitches';
import './welcome.css';
import { t } from '../../lib/ui/text/text';

/** Everything the welcome page shows. */
export interface WelcomeData extends SettingsData {
  /** Where the reader's skills are added. */
  skillsPage: string;
  /** Where everything is that can be set. */
  settingsPage: string;
}

/** The page shown once, after the extension was installed. */
export function Welcome({ data, actions }: { data: WelcomeData; actions: SettingsActions }) {
  const notices = useNotice();
  // What is below what is looked up has no place before.
  const isRead = data.sites !== undefined || data.failed === true;
  return (
    <main class="welcome">
      <header>
        <img src="/icon/48.png" alt="" width="48" height="48" />
        <h1>{t('welcome.title')}</h1>
      </header>
      <ul class="welcome-does">
        <li>{t('welcome.marks')}</li>
        <li>{t('welcome.tells')}</li>
        <li>{t('welcome.works')}</li>
      </ul>
      <section class="welcome-start" aria-labelledby="welcome-skills">
        <div>
          <h2 id="welcome-skills">{t('welcome.skills')}</h2>
          <p>{t('welcome.skillsText')}</p>
        </div>
        <a class="button button-main" href={data.skillsPage}>
          {t('welcome.skillsButton')}
        </a>
      </section>
      <section aria-labelledby="welcome-boards">
        <h2 id="welcome-boards">{t('welcome.boards')}</h2>
        <SiteSwitches {...{ data, actions, notices }} />
      </section>
      {data.settings && (
        <>
          <section aria-labelledby="welcome-marks">
            <h2 id="welcome-marks">{t('marks.title')}</h2>
            <MarkSettings {...{ data, actions, notices }} short />
          </section>
          <section aria-labelledby="welcome-colour">
            <h2 id="welcome-colour">{t('settings.colour')}</h2>
            <ColourSwitch {...{ data, actions, notices }} />
          </section>
        </>
      )}
      {isRead && (
        <section aria-labelledby="welcome-saved">
          <h2 id="welcome-saved">{t('welcome.saved')}</h2>
          <ul class="welcome-list">
            <li>{t('welcome.savedOwn')}</li>
            <li>{t('welcome.savedRead')}</li>
            <li>{t('welcome.savedPrivate')}</li>
            <li>{t('welcome.nothingSent')}</li>
          </ul>
        </section>
      )}
      {isRead && (
        <p>
          <a href={data.settingsPage}>{t('app.openSettings')}</a>
        </p>
      )}
      <NoticeBar notices={notices} />
    </main>
  );
}
