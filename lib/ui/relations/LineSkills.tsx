import { Owned } from '../../core/match/paths';
import { throughOf } from '../../core/match/through';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import type { SkillId } from '../../core/skill';
import type { SkillActions } from '../actions';
import { LevelYears } from '../level/LevelYears';
import { nameOf } from '../match/names';
import type { Notices } from '../notices/use-notice';
import { changeSkill } from '../skills/add-skill';
import { t } from '../text/text';
import { leaveLine } from '../words/leave-line';
import { avoidSkill } from './avoid-skill';
import './relations.css';
import { Sources } from './Sources';
import { switchRelation } from './switch-relation';

interface Props {
  /** The interchangeable skills of a line. */
  ids: SkillId[];
  reading: Reading;
  profile: Profile;
  actions: SkillActions;
  notices: Notices;
}

/** What can be done about the skills of a line beside adding them: say which of one's own count for them, or that they are of no interest. */
export function LineSkills({ ids, reading, profile, actions, notices }: Props) {
  const owned = new Owned(profile);
  return ids.map((id) => {
    const skill = reading.skills[id];
    const through = skill && throughOf(id, skill, profile, owned);
    const own = profile.skills.find((one) => one.id === id);
    const name = nameOf(id, reading, profile);
    const text = t('line.avoid', { name });
    return (
      <p key={id} class="line-skill">
        {ids.length > 1 && <span class="quiet">{name}</span>}
        {own && own.level !== 'avoid' && (
          <LevelYears skill={own} onChange={(next) => void changeSkill(own, next, actions, notices)} />
        )}
        {through && <Sources skill={through} onSwitch={switchRelation(actions, notices)} />}
        <button
          type="button"
          class="add-offer line-avoid"
          // What is seen begins what is heard: who speaks to the browser says what they see.
          aria-label={`${t('level.avoid')}: ${text}`}
          title={text}
          onClick={({ currentTarget }) => {
            // A line none of whose skills is wanted goes.
            if (ids.every((one) => one === id || profile.skills.some((own) => own.id === one && own.level === 'avoid')))
              leaveLine(currentTarget);
            void avoidSkill({ id, name }, profile, actions, notices);
          }}
        >
          {t('level.avoid')}
        </button>
      </p>
    );
  });
}
