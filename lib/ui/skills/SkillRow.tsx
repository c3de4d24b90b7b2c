import { useState } from 'preact/hooks';
import { LEVELS, type Level, type ProfileSkill } from '../../core/profile/profile';
import { yearsTyped } from '../../core/profile/years-typed';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';

interface Props {
  skill: ProfileSkill;
  /** Whether the row is among those to be changed together; absent where none are. */
  picked?: boolean | undefined;
  onPick: () => void;
  /** Gives whether the change was stored. */
  onChange: (skill: ProfileSkill) => Promise<boolean>;
  onRemove: () => void;
}

/** One of the reader's skills: its level, its years, and a way to take it out. What could not be stored stays as it was entered. */
export function SkillRow({ skill, picked, onPick, onChange, onRemove }: Props) {
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
    const said = yearsTyped(input.value, new Date());
    if (!input.validity.valid || said === undefined) {
      input.value = String(years ?? '');
      return;
    }
    void change(said === '' ? { id, name, level } : { id, name, level, years: said });
  }

  return (
    <li class={`skill skill-${level} ${unstored ? 'skill-unstored' : ''}`} data-skill={id}>
      {picked === undefined ? (
        <span class="skill-name">{name}</span>
      ) : (
        <label class="skill-name">
          <input type="checkbox" checked={picked} onChange={onPick} /> {name}
        </label>
      )}
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
        max={new Date().getFullYear()}
        step={0.1}
        title={t('skills.yearsHint')}
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
