import type { Settings } from '../../lib/core/settings';
import type { Site } from '../../lib/core/site';
import type { SiteActions } from '../../lib/ui/data';
import { NoticeBar } from '../../lib/ui/NoticeBar';
import { SiteSwitch } from '../../lib/ui/SiteSwitch';
import { Switch } from '../../lib/ui/Switch';
import { WELCOME_TEXTS } from '../../lib/ui/site-texts';
import { useNotice } from '../../lib/ui/use-notice';
import './welcome.css';

/** Everything the welcome page shows. */
export interface WelcomeData {
  /** The boards that run from the start. */
  fixed: string[];
  /** Every board to choose from, then the sites that are on; absent until they are loaded. */
  sites?: Site[];
  settings?: Settings;
  /** Where the reader's skills are added. */
  skillsPage: string;
  failed?: boolean;
}

/** Everything the welcome page can have done. */
export interface WelcomeActions extends SiteActions {
  setOneColour: (on: boolean) => Promise<unknown>;
}

/** The page shown once, after the extension was installed. */
export function Welcome({ data, actions }: { data: WelcomeData; actions: WelcomeActions }) {
  const { settings, skillsPage } = data;
  const notices = useNotice();
  const onSwitch = (site: Site, on: boolean) => notices.run(() => actions.switchSite(site, on));
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
        <a class="button button-main" href={skillsPage}>
          {WELCOME_TEXTS.skillsButton}
        </a>
      </section>
      <Boards data={data} onSwitch={onSwitch} />
      <section aria-labelledby="welcome-colour">
        <h2 id="welcome-colour">{WELCOME_TEXTS.colour}</h2>
        {settings && (
          <Switch
            label={WELCOME_TEXTS.oneColour}
            detail={WELCOME_TEXTS.oneColourWhy}
            on={settings.oneColour}
            onSwitch={(on) => notices.run(() => actions.setOneColour(on))}
          />
        )}
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

interface BoardsProps {
  data: WelcomeData;
  onSwitch: (site: Site, on: boolean) => void;
}

function Boards({ data: { fixed, sites = [], failed }, onSwitch }: BoardsProps) {
  const own = sites.filter(({ kind }) => kind === 'site');
  return (
    <section aria-labelledby="welcome-boards">
      <h2 id="welcome-boards">{WELCOME_TEXTS.boards}</h2>
      <p>{WELCOME_TEXTS.fixed(fixed.join(', '))}</p>
      <p>{WELCOME_TEXTS.ask}</p>
      {failed && <p role="alert">{WELCOME_TEXTS.boardsFailed}</p>}
      <Sites sites={sites.filter(({ kind }) => kind === 'board')} onSwitch={onSwitch} />
      {own.length > 0 && (
        <>
          <h3>{WELCOME_TEXTS.sites}</h3>
          <Sites sites={own} onSwitch={onSwitch} />
        </>
      )}
      <p>{WELCOME_TEXTS.elsewhere}</p>
    </section>
  );
}

function Sites({ sites, onSwitch }: { sites: Site[]; onSwitch: BoardsProps['onSwitch'] }) {
  return (
    <ul class="welcome-sites">
      {sites.map((site) => (
        <li key={site.name}>
          <SiteSwitch site={site} onSwitch={(on) => onSwitch(site, on)} />
        </li>
      ))}
    </ul>
  );
}
