import { useState } from 'preact/hooks';
import { LEVELS, type Level, type ProfileSkill } from '../../core/profile/profile';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';

const MOST_YEARS = 60;

interface Props {
  skill: ProfileSkill;
  /** Gives whether the change was stored. */
  onChange: (skill: ProfileSkill) => Promise<boolean>;
  onRemove: () => void;
}

/** One of the reader's skills: its level, its years, and a way to take it out. What could not be stored stays as it was entered. */
export function SkillRow({ skill, onChange, onRemove }: Props) {
  const [entered, setEntered] = useState<ProfileSkill>();
  const [unstored, setUnstored] = useState(false);
  // What stands in the field of years while it is typed: drawn anew meanwhile, the field would go back to what is stored.
  const [typed, setTyped] = useState<string>();
  const { id, name, level, years } = entered ?? skill;

  async function change(next: ProfileSkill) {
    setEntered(next);
    const isStored = await onChange(next);
    setUnstored(!isStored);
    // Something else may have been entered meanwhile.
    if (isStored) setEntered((now) => (now === next ? undefined : now));
  }

  function onYears(event: Event & { currentTarget: HTMLInputElement }) {
    const input = event.currentTarget;
    setTyped(undefined);
    if (!input.validity.valid) {
      input.value = String(years ?? '');
      return;
    }
    void change(input.value === '' ? { id, name, level } : { id, name, level, years: input.valueAsNumber });
  }

  return (
    <li class={`skill skill-${level} ${unstored ? 'skill-unstored' : ''}`} data-skill={id}>
      <span class="skill-name">{name}</span>
      <select
        aria-label={t('skills.levelOf', { name })}
        value={level}
        onChange={(event) => void change({ ...(entered ?? skill), level: event.currentTarget.value as Level })}
      >
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {t(`level.${one}`)}
          </option>
        ))}
      </select>
      <input
        type="number"
        class="skill-years"
        aria-label={t('skills.yearsOf', { name })}
        min={0}
        max={MOST_YEARS}
        step={0.5}
        value={typed ?? years ?? ''}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={onYears}
        onBlur={() => setTyped(undefined)}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={t('skills.remove', { name })}
        title={t('skills.remove', { name })}
        onClick={onRemove}
      >
        <Glyph name="remove" />
      </button>
    </li>
  );
}
