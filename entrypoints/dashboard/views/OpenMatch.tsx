import { compare } from '../../../lib/core/match/compare';
import { Glyph } from '../../../lib/ui/parts/Glyph';
import { Skeleton } from '../../../lib/ui/parts/Skeleton';
import { PostingView } from '../../../lib/ui/posting/PostingView';
import { LineSkills } from '../../../lib/ui/relations/LineSkills';
import { addSkill } from '../../../lib/ui/skills/add-skill';
import { t } from '../../../lib/ui/text/text';
import type { ViewProps } from '../dashboard-data';

/** The match that our tab was opened for, with ways to save it. */
export function OpenMatch({ data, actions, notices, onStart }: ViewProps) {
  const { posting, profile, exports, savedFile, failed } = data;
  const shown = typeof posting === 'object' ? posting : undefined;
  if (posting === 'gone') return <p class="quiet">{t('match.gone')}</p>;
  if (!shown) return failed === undefined ? <Skeleton /> : null;
  if (!profile) return null;
  return (
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
        needs={profile.needs}
        onStart={onStart}
        lineTools={({ requirement }) => (
          <LineSkills ids={requirement.anyOf} reading={shown.reading} {...{ profile, actions, notices }} />
        )}
        onShow={(start, end) => notices.run(() => actions.showMention(shown, start, end))}
        onAdd={(id, name) => void addSkill({ id, name }, actions, notices)}
      />
    </>
  );
}
