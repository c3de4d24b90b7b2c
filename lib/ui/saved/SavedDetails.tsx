import { useEffect, useState } from 'preact/hooks';
import { compare } from '../../core/match/compare';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { Annotation } from '../../core/saved/annotate';
import type { ReadPosting } from '../../core/saved/saved-posting';
import type { SavedSummary } from '../../core/saved/summary';
import type { SkillActions } from '../actions';
import { PostingMatch } from '../match/PostingMatch';
import type { Notices } from '../notices/use-notice';
import { Skeleton } from '../parts/Skeleton';
import { CutNote, PostingFacts } from '../posting/PostingFacts';
import { LineSkills } from '../relations/LineSkills';
import { addSkill } from '../skills/add-skill';
import { t } from '../text/text';
import { JobNotes } from './JobNotes';
import { SavedNotes } from './SavedNotes';
import type { SavedActions } from './saved-data';

interface Props {
  summary: SavedSummary;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  actions: SavedActions & SkillActions;
  notices: Notices;
  onStart: () => void;
}

/** A saved posting with what the reader says of it, and against the reader's skills; looked up when it is opened. */
export function SavedDetails({ summary, profile, needs, actions, notices, onStart }: Props) {
  const [found, setFound] = useState<ReadPosting | 'gone'>();

  // Whenever anything of it changes its summary is another one.
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const posting = await actions.openSaved(summary.id);
      if (isWanted) setFound(posting ?? 'gone');
    };
    // A look that goes well is no news: it closes no notice.
    look().catch((error) => isWanted && notices.run(() => Promise.reject(error)));
    return () => {
      isWanted = false;
    };
  }, [summary]);

  if (!found) return <Skeleton />;
  if (found === 'gone') return <p class="quiet">{t('saved.gone')}</p>;
  const { reading, posting } = found;
  const change = (what: Annotation) =>
    notices.run(
      () => actions.annotateSaved([summary.id], what),
      (undo) => ({ text: t('list.changed'), undo, ofAll: true }),
    );
  return (
    <div class="posting">
      <h2 class="visually-hidden" dir="auto">
        {posting.title || t('posting.untitled')}
      </h2>
      <SavedNotes saved={found} onChange={change} />
      <PostingFacts {...posting} told={reading.facts} />
      <JobNotes look={() => actions.openJob(summary.id)} of={summary} {...{ actions, notices }} />
      <CutNote cut={posting.cut} />
      <PostingMatch
        reading={reading}
        match={compare(reading, profile)}
        profile={profile}
        needs={needs}
        onStart={onStart}
        lineTools={({ requirement }) => (
          <LineSkills ids={requirement.anyOf} {...{ reading, profile, actions, notices }} />
        )}
        onAdd={(id, name) => void addSkill({ id, name }, actions, notices)}
      />
    </div>
  );
}
