import { compare } from '../../lib/core/match/compare';
import { Glyph } from '../../lib/ui/parts/Glyph';
import { Skeleton } from '../../lib/ui/parts/Skeleton';
import type { Notices } from '../../lib/ui/parts/use-notice';
import { PostingView } from '../../lib/ui/posting/PostingView';
import { addSkill } from '../../lib/ui/skills/add-skill';
import { t } from '../../lib/ui/text/text';
import type { DashboardActions, DashboardData } from './dashboard-data';

interface Props {
  data: DashboardData;
  actions: DashboardActions;
  notices: Notices;
  onStart: () => void;
}

/** The match that our tab was opened for, with ways to save it. */
export function OpenMatch({ data, actions, notices, onStart }: Props) {
  const { posting, profile, exports, savedFile } = data;
  const shown = typeof posting === 'object' ? posting : undefined;
  return (
    <section aria-labelledby="dashboard-match" class="card">
      <h2 id="dashboard-match">{t('match.title')}</h2>
      {posting === 'reading' && <Skeleton />}
      {posting === 'gone' && <p class="quiet">{t('match.gone')}</p>}
      {shown && profile && (
        <>
          <div class="saving">
            {exports.map(({ name, label }) => (
              <button key={name} type="button" class="button" onClick={() => actions.save(name)}>
                <Glyph name="save" />
                {t('match.saveAsFormat', { format: label })}
              </button>
            ))}
            <p role="status" class="quiet">
              {savedFile && t('match.saved', { file: savedFile })}
            </p>
          </div>
          <PostingView
            posting={shown}
            match={compare(shown.reading, profile)}
            profile={profile}
            onStart={onStart}
            onShow={(start, end) => notices.run(() => actions.showMention(shown, start, end))}
            onAdd={(id, name) => void addSkill({ id, name }, actions, notices)}
          />
        </>
      )}
    </section>
  );
}
