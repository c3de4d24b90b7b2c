import { ColourSwitch } from '../../lib/ui/ColourSwitch';
import type { SettingsActions, SettingsData } from '../../lib/ui/data';
import { MarkSettings } from '../../lib/ui/MarkSettings';
import { NoticeBar } from '../../lib/ui/NoticeBar';
import { SiteSwitches } from '../../lib/ui/SiteSwitches';
import { SETTINGS_TEXTS, WELCOME_TEXTS } from '../../lib/ui/site-texts';
import { t } from '../../lib/ui/text';
import { useNotice } from '../../lib/ui/use-notice';
import './welcome.css';

/** Everything the welcome page shows. */
export interface WelcomeData extends SettingsData {
  /** Where the reader's skills are added. */
  skillsPage: string;
}

/** The page shown once, after the extension was installed. */
export function Welcome({ data, actions }: { data: WelcomeData; actions: SettingsActions }) {
  const notices = useNotice();
  return (
    <main class="welcome">
      <header>
        <img src="/icon/48.png" alt="" width="48" height="48" />
        <h1>{WELCOME_TEXTS.title}</h1>
      </header>
      <ul class="welcome-does">
        {WELCOME_TEXTS.does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <section class="welcome-start" aria-labelledby="welcome-skills">
        <div>
          <h2 id="welcome-skills">{WELCOME_TEXTS.skills}</h2>
          <p>{WELCOME_TEXTS.skillsText}</p>
        </div>
        <a class="button button-main" href={data.skillsPage}>
          {WELCOME_TEXTS.skillsButton}
        </a>
      </section>
      <section aria-labelledby="welcome-boards">
        <h2 id="welcome-boards">{WELCOME_TEXTS.boards}</h2>
        <SiteSwitches {...{ data, actions, notices }} />
      </section>
      <section aria-labelledby="welcome-marks">
        <h2 id="welcome-marks">{t('marks.title')}</h2>
        <MarkSettings {...{ data, actions, notices }} short />
      </section>
      <section aria-labelledby="welcome-colour">
        <h2 id="welcome-colour">{SETTINGS_TEXTS.colour}</h2>
        <ColourSwitch {...{ data, actions, notices }} />
      </section>
      <section aria-labelledby="welcome-kept">
        <h2 id="welcome-kept">{WELCOME_TEXTS.kept}</h2>
        <ul class="welcome-list">
          {WELCOME_TEXTS.keptList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <NoticeBar notices={notices} />
    </main>
  );
}
