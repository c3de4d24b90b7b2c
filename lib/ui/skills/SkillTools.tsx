import { LEVELS, type Level } from '../../core/profile/profile';
import { SKILL_ORDERS, type SkillOrder } from '../../core/profile/sorted-skills';
import './skill-tools.css';
import { counted, t } from '../text/text';

interface Props {
  order: SkillOrder;
  onOrder: (order: SkillOrder) => void;
  part: string;
  onPart: (part: string) => void;
  /** How many are picked to be changed together; absent where none are being picked. */
  picked: number | undefined;
  onPicking: (on: boolean) => void;
  onLevel: (level: Level) => void;
  onRemove: () => void;
}

/** What is done with a long list of skills: sort it, look for some, change or remove many at once. */
export function SkillTools({ order, onOrder, part, onPart, picked, onPicking, onLevel, onRemove }: Props) {
  return (
    <div class="skill-tools">
      <input
        type="search"
        aria-label={t('skills.filter')}
        placeholder={t('skills.filter')}
        value={part}
        onInput={(event) => onPart(event.currentTarget.value)}
      />
      <select
        aria-label={t('skills.sort')}
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value as SkillOrder)}
      >
        {SKILL_ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(`skills.orders.${one}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button button-small"
        aria-pressed={picked !== undefined}
        onClick={() => onPicking(picked === undefined)}
      >
        {t('skills.several')}
      </button>
      {picked !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own
        <div class="skill-tools-many" role="group" aria-label={counted('count.skills', picked)}>
          <span class="quiet">{counted('count.skills', picked)}</span>
          <select
            aria-label={t('skills.levelOfAll')}
            disabled={picked === 0}
            value=""
            onChange={(event) => onLevel(event.currentTarget.value as Level)}
          >
            <option value="" disabled>
              {t('skills.levelOfAll')}
            </option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {t(`level.${one}`)}
              </option>
            ))}
          </select>
          <button type="button" class="button button-small" disabled={picked === 0} onClick={onRemove}>
            {t('skills.removeAll')}
          </button>
        </div>
      )}
    </div>
  );
}
