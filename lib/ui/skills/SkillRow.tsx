import { useState } from 'preact/hooks';
import type { ProfileSkill } from '../../core/profile/profile';
import { LevelYears } from '../level/LevelYears';
import { IconButton } from '../parts/IconButton';
import { t } from '../text/text';

interface Props {
  skill: ProfileSkill;
  /** Whether the row is among those to be changed together; absent where none are. */
  picked?: boolean | undefined;
  onPick: () => void;
  /** Gives whether the change was stored. */
  onChange: (skill: ProfileSkill) => Promise<boolean>;
  onRemove: () => void;
  /** Goes on to the skill below. */
  onNext: () => void;
}

/** One of the reader's skills: its level, its years, and a way to take it out. What could not be stored stays as it was entered. */
export function SkillRow({ skill, picked, onPick, onChange, onRemove, onNext }: Props) {
  const [entered, setEntered] = useState<ProfileSkill>();
  const [unstored, setUnstored] = useState(false);
  const { id, name, level } = entered ?? skill;

  async function change(next: ProfileSkill) {
    setEntered(next);
    const isStored = await onChange(next);
    setUnstored(!isStored);
    // Something else may have been entered meanwhile.
    if (isStored) setEntered((now) => (now === next ? undefined : now));
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
      <LevelYears skill={entered ?? skill} onChange={(next) => void change(next)} onEnter={onNext} />
      <IconButton glyph="remove" label={t('skills.remove', { name })} onClick={onRemove} />
    </li>
  );
}
