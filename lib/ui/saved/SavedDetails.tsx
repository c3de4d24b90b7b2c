import { useEffect, useState } from 'preact/hooks';
import { compare } from '../../core/match/compare';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { SavedSummary } from '../../core/saved/saved-posting';
import type { ShownPosting, SkillActions } from '../data';
import { PostingMatch } from '../match/PostingMatch';
import { Skeleton } from '../parts/Skeleton';
import type { Notices } from '../parts/use-notice';
import { CutNote, PostingFacts } from '../posting/PostingFacts';
import { t } from '../text/text';
import type { SavedActions } from './saved-data';

interface Props {
  posting: SavedSummary;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  actions: SavedActions & SkillActions;
  notices: Notices;
  onStart: () => void;
}

/** A saved posting against the reader's skills, looked up when it is opened. */
export function SavedDetails({ posting: { id, savedAt }, profile, needs, actions, notices, onStart }: Props) {
  const [found, setFound] = useState<ShownPosting | 'gone'>();

  // Saved anew, a posting has the same id and another time.
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const posting = await actions.openSaved(id);
      if (isWanted) setFound(posting ?? 'gone');
    };
    notices.run(look);
    return () => {
      isWanted = false;
    };
  }, [id, savedAt]);

  if (!found) return <Skeleton />;
  if (found === 'gone') return <p class="quiet">{t('saved.gone')}</p>;
  const { reading, cut } = found;
  return (
    <div class="posting">
      <PostingFacts {...found} told={reading.facts} />
      <CutNote cut={cut} />
      <PostingMatch
        reading={reading}
        match={compare(reading, profile)}
        profile={profile}
        needs={needs}
        onStart={onStart}
        onAdd={(skill, name) => {
          const undo = () => actions.removeSkill(skill);
          notices.run(() => actions.saveSkill({ id: skill, name, level: 'working' }), {
            text: t('skills.added', { name }),
            undo,
          });
        }}
      />
    </div>
  );
}
