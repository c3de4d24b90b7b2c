import type { Profile } from '../../lib/core/profile/profile';
import type { Reading } from '../../lib/core/reading';
import type { SettingsActions, SkillActions } from '../../lib/ui/actions';
import type { SettingsData } from '../../lib/ui/data';
import { ColourSwitch } from '../../lib/ui/marks/ColourSwitch';
import { MarkSettings } from '../../lib/ui/marks/MarkSettings';
import { NoticeBar } from '../../lib/ui/notices/NoticeBar';
import { useNotice } from '../../lib/ui/notices/use-notice';
import { SiteSwitches } from '../../lib/ui/settings/SiteSwitches';
import { SamplePosting } from '../../lib/ui/welcome/SamplePosting';
import { SkipStep } from '../../lib/ui/welcome/SkipStep';
import { StartSkills } from '../../lib/ui/welcome/StartSkills';
import './welcome.css';
import { t } from '../../lib/ui/text/text';

/** Everything the welcome page shows. */
export interface WelcomeData extends SettingsData {
  /** Where a résumé is imported. */
  importPage: string;
  /** The reader's skills, and what the sample posting says; absent until they are loaded. */
  profile?: Profile;
  sample?: Reading;
  /** Where everything is that can be set. */
  settingsPage: string;
}

/** The page shown once, after the extension was installed. */
export function Welcome({ data, actions }: { data: WelcomeData; actions: SettingsActions & SkillActions }) {
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
        <h2 id="welcome-skills" tabIndex={-1}>
          {t('welcome.skills')}
        </h2>
        <SkipStep to="welcome-boards" />
        <p>{t('welcome.skillsText')}</p>
        {data.profile && data.sample && data.settings && (
          <div class="welcome-live">
            <StartSkills profile={data.profile} actions={actions} notices={notices} importPage={data.importPage} />
            <SamplePosting profile={data.profile} reading={data.sample} settings={data.settings} />
          </div>
        )}
      </section>
      <section aria-labelledby="welcome-boards">
        <h2 id="welcome-boards" tabIndex={-1}>
          {t('welcome.boards')}
        </h2>
        <SkipStep to="welcome-marks" />
        <SiteSwitches {...{ data, actions, notices }} />
        <p>{t('welcome.pin')}</p>
      </section>
      {data.settings && (
        <>
          <section aria-labelledby="welcome-marks">
            <h2 id="welcome-marks" tabIndex={-1}>
              {t('marks.title')}
            </h2>
            <SkipStep to="welcome-colour" />
            <MarkSettings {...{ data, actions, notices }} short />
          </section>
          <section aria-labelledby="welcome-colour">
            <h2 id="welcome-colour" tabIndex={-1}>
              {t('settings.colour')}
            </h2>
            <SkipStep to="welcome-saved" />
            <ColourSwitch {...{ data, actions, notices }} />
          </section>
        </>
      )}
      {isRead && (
        <section aria-labelledby="welcome-saved">
          <h2 id="welcome-saved" tabIndex={-1}>
            {t('welcome.saved')}
          </h2>
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
