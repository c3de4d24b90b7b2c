import type { ThroughSkill } from '../../core/match/through';
import type { Relation } from '../../core/profile/profile';
import { t } from '../text/text';
import './relations.css';

interface Props {
  skill: ThroughSkill;
  onSwitch: (relation: Relation, on: boolean, skill: ThroughSkill) => void;
}

/** What counts for a skill, each with a box that says whether it does. */
export function Sources({ skill, onSwitch }: Props) {
  return (
    <span class="sources">
      <span class="quiet">{t('relations.through')}</span>
      {skill.through.map(({ id, name, isOff }) => (
        <label key={id} class="source">
          <input
            type="checkbox"
            aria-label={t('relations.counts', { from: name, to: skill.name })}
            checked={!isOff}
            onChange={(event) => onSwitch({ from: id, to: skill.id }, event.currentTarget.checked, skill)}
          />
          {name}
        </label>
      ))}
    </span>
  );
}
