import { useListState } from '../../lib/ui/list/list-state';
import { SetAsideNote } from '../../lib/ui/notes/SetAsideNote';
import { NoticeBar } from '../../lib/ui/notices/NoticeBar';
import { useNotice } from '../../lib/ui/notices/use-notice';
import './dashboard.css';
import { numberText, t } from '../../lib/ui/text/text';
import type { ViewProps } from './dashboard-data';
import { useView } from './use-view';
import { ViewNav, viewName } from './ViewNav';
import type { View } from './view';
import { DataPage } from './views/DataPage';
import { DemandPage } from './views/DemandPage';
import { OpenMatch } from './views/OpenMatch';
import { PostingsPage } from './views/PostingsPage';
import { SettingsPage } from './views/SettingsPage';
import { SkillsPage } from './views/SkillsPage';

const CONTENTS: Record<View, (props: ViewProps) => preact.ComponentChild> = {
  postings: PostingsPage,
  skills: SkillsPage,
  demand: DemandPage,
  settings: SettingsPage,
  data: DataPage,
};

/** A tab of ours: the view its address names, and the way to the others. */
export function Dashboard({ data, actions }: Pick<ViewProps, 'data' | 'actions'>) {
  const { view, posting, saved, failed } = data;
  const notices = useNotice(data.profiles?.active);
  const list = useListState();
  const isMatch = view === 'postings' && posting !== undefined;
  const title = isMatch ? t('match.title') : viewName(view);
  const heading = useView(isMatch ? 'match' : view, title);
  const Content = isMatch ? OpenMatch : CONTENTS[view];
  return (
    <div class="dashboard">
      <header class="dashboard-head">
        <p class="dashboard-name">{t('app.name')}</p>
        <ViewNav current={view} />
      </header>
      <main class={`view view-${isMatch ? 'match' : view}`}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
          {view === 'postings' && !isMatch && saved.postings && saved.postings.length > 0 && (
            <span class="view-count">{numberText(saved.postings.length)}</span>
          )}
        </h1>
        <div class="dashboard-notes">
          {failed && (
            <p role="alert" class="dashboard-failed">
              {t('app.notDone', { reason: failed })}
            </p>
          )}
          <SetAsideNote setAside={saved.setAside} actions={actions} notices={notices} />
        </div>
        <Content {...{ data, actions, notices, list }} onStart={actions.addSkills} />
        <NoticeBar notices={notices} />
      </main>
    </div>
  );
}
