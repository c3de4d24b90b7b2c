import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupActions } from '../actions';
import type { PopupData } from '../data';
import { NoticeBar } from '../notices/NoticeBar';
import { useNotice } from '../notices/use-notice';
import { IconButton } from '../parts/IconButton';
import { Tabs } from '../parts/Tabs';
import { ProfilePick } from '../profiles/ProfilePick';
import { SkillsView } from '../skills/SkillsView';
import { t } from '../text/text';
import './app.css';
import { Unloaded } from '../match/PostingMatch';
import { PostingPanel } from '../posting/PostingPanel';

type View = 'posting' | 'skills';

/** The popup: the posting of the tab beside the reader's skills. */
export function App({ data, actions }: { data: PopupData; actions: PopupActions }) {
  const [view, setView] = useState<View>('posting');
  const [wantsToAdd, setWantsToAdd] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const notices = useNotice(data.profiles?.active);
  const { profile, unloaded, told } = data;
  const { keepOpen } = actions;
  const tabs = [
    { name: 'posting' as const, label: t('app.posting') },
    {
      name: 'skills' as const,
      label: t('app.skills'),
      ...(profile && unloaded === undefined && { count: profile.skills.length }),
    },
  ];

  useEffect(() => {
    if (wantsToAdd) panel.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    setWantsToAdd(false);
  }, [wantsToAdd]);

  useEffect(() => {
    if (told) notices.show({ text: told.text });
  }, [told?.id]);

  function startAdding() {
    setView('skills');
    setWantsToAdd(true);
  }

  return (
    <div class="popup">
      <header>
        <h1 class="visually-hidden">{t('app.name')}</h1>
        <Tabs tabs={tabs} current={view} onPick={setView} />
        <div class="popup-tools">
          {keepOpen && <IconButton glyph="beside" label={t('panel.keepOpen')} onClick={() => notices.run(keepOpen)} />}
          <IconButton glyph="overview" label={t('app.openDashboard')} onClick={actions.openDashboard} />
          <IconButton glyph="settings" label={t('app.openSettings')} onClick={actions.openSettings} />
        </div>
      </header>
      <main>
        {data.profiles && data.profiles.all.length > 1 && (
          <ProfilePick profiles={data.profiles} actions={actions} notices={notices} />
        )}
        <div id={`panel-${view}`} class="panel" role="tabpanel" aria-labelledby={`tab-${view}`} ref={panel}>
          {view === 'posting' ? (
            <PostingPanel data={data} actions={actions} notices={notices} onStart={startAdding} />
          ) : (
            <div class="panel-scroll">
              {unloaded !== undefined ? (
                <Unloaded reason={unloaded} />
              ) : (
                profile && <SkillsView profile={profile} actions={actions} notices={notices} />
              )}
            </div>
          )}
        </div>
        <NoticeBar notices={notices} />
      </main>
    </div>
  );
}
