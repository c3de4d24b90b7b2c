import { compare } from '../../lib/core/compare';
import type { Profile } from '../../lib/core/profile';
import type { ExportChoice, ShownPosting, SkillActions } from '../../lib/ui/data';
import { Glyph } from '../../lib/ui/Glyph';
import { NoticeBar } from '../../lib/ui/NoticeBar';
import { PostingView } from '../../lib/ui/PostingView';
import { SkillsView } from '../../lib/ui/SkillsView';
import { TEXTS } from '../../lib/ui/texts';
import { useNotice } from '../../lib/ui/use-notice';
import './dashboard.css';

/** Everything the dashboard shows. */
export interface DashboardData {
  /** The posting the address names; `gone` where it is no longer open. */
  posting?: ShownPosting | 'gone';
  profile?: Profile;
  exports: ExportChoice[];
  /** The name of the file that was saved last. */
  saved?: string;
  failed?: string;
}

/** Everything the dashboard can have done. */
export interface DashboardActions extends SkillActions {
  save: (format: string) => void;
  showMention: (posting: ShownPosting, start: number, end: number) => Promise<unknown>;
}

/** A tab of ours: the match it was opened for, saved as a file, and the reader's skills. */
export function Dashboard({ data, actions }: { data: DashboardData; actions: DashboardActions }) {
  const { posting, profile, failed } = data;
  const notices = useNotice();
  return (
    <>
      <header class="dashboard-head">
        <h1>{TEXTS.product}</h1>
      </header>
      <main class="dashboard">
        {failed && <p role="alert">{failed}</p>}
        <section aria-labelledby="dashboard-match" class="card">
          <h2 id="dashboard-match">{TEXTS.dashboardMatch}</h2>
          {posting === undefined && !failed && <p class="quiet">{TEXTS.dashboardNoMatch}</p>}
          {posting === 'gone' && <p class="quiet">{TEXTS.dashboardGone}</p>}
          {posting && posting !== 'gone' && profile && (
            <>
              <Saving data={data} onSave={actions.save} />
              <PostingView
                posting={posting}
                match={compare(posting.reading, profile)}
                profile={profile}
                onStart={() => document.querySelector<HTMLElement>('[role=combobox]')?.focus()}
                onShow={(start, end) => notices.run(() => actions.showMention(posting, start, end))}
                onAdd={(id, name) => {
                  const undo = () => actions.removeSkill(id);
                  notices.run(() => actions.saveSkill({ id, name, level: 'working' }), {
                    text: TEXTS.added(name),
                    undo,
                  });
                }}
              />
            </>
          )}
        </section>
        <section aria-labelledby="dashboard-skills" class="card">
          <h2 id="dashboard-skills">{TEXTS.tabSkills}</h2>
          {profile && <SkillsView profile={profile} actions={actions} notices={notices} />}
        </section>
        <NoticeBar notices={notices} />
      </main>
    </>
  );
}

function Saving({ data: { exports, saved }, onSave }: { data: DashboardData; onSave: DashboardActions['save'] }) {
  return (
    <div class="saving">
      {exports.map(({ name, label }) => (
        <button key={name} type="button" class="button" onClick={() => onSave(name)}>
          <Glyph name="save" />
          {TEXTS.saveAsFormat(label)}
        </button>
      ))}
      <p role="status" class="quiet">
        {saved && TEXTS.savedAs(saved)}
      </p>
    </div>
  );
}
