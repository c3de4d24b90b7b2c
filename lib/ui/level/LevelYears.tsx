import { useRef, useState } from 'preact/hooks';
import { LEVELS, type Level, type ProfileSkill } from '../../core/profile/profile';
import { yearsTyped } from '../../core/profile/years-typed';
import { t } from '../text/text';
import './level-years.css';
import { levelAt } from './level-at';

interface Props {
  skill: ProfileSkill;
  onChange: (skill: ProfileSkill) => void;
  /** What Enter does beside taking the years: it goes on to the next skill. */
  onEnter?: (() => void) | undefined;
}

/**
 * Level and years of a skill as one control: a digit typed at the level begins the years, and the first letter of a level typed at
 * the years changes the level, so that “e5” is an expert of five years wherever the focus is.
 */
export function LevelYears({ skill, onChange, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // What stands in the field of years while it is typed: drawn anew meanwhile, the field would go back to what is stored.
  const [typed, setTyped] = useState<string>();
  // Not a state: Enter, change and blur come one after the other before anything is drawn.
  const isWaiting = useRef(false);
  const { id, name, level, years } = skill;

  function take(next: Level = level) {
    const input = field.current;
    const said = input?.validity.valid ? yearsTyped(input.value, new Date()) : undefined;
    setTyped(undefined);
    isWaiting.current = false;
    if (input && said === undefined) input.value = String(years ?? '');
    const now = said === undefined ? years : said === '' ? undefined : said;
    if (next !== level || now !== years) onChange({ id, name, level: next, ...(now !== undefined && { years: now }) });
  }

  function put(text: string) {
    isWaiting.current = true;
    setTyped(text);
  }

  function onYearsKey(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = levelAt(event.key, level);
    if (event.key === 'Enter') {
      take();
      onEnter?.();
    } else if (next) take(next);
    else return;
    event.preventDefault();
  }

  function onLevelKey(event: KeyboardEvent) {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    put(event.key);
    const input = field.current;
    if (!input) return;
    // At once: the next key comes before anything is drawn.
    input.value = event.key;
    input.focus();
  }

  return (
    <span class="level-years">
      <select
        aria-label={t('skills.levelOf', { name })}
        value={level}
        onKeyDown={onLevelKey}
        onChange={(event) => take(event.currentTarget.value as Level)}
      >
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {t(`level.${one}`)}
          </option>
        ))}
      </select>
      <input
        ref={field}
        type="number"
        class="skill-years"
        aria-label={t('skills.yearsOf', { name })}
        min={0}
        max={new Date().getFullYear()}
        step={0.1}
        title={t('skills.yearsHint')}
        placeholder={t('skills.years')}
        value={typed ?? years ?? ''}
        onInput={(event) => put(event.currentTarget.value)}
        onKeyDown={onYearsKey}
        onChange={() => isWaiting.current && take()}
        onBlur={() => isWaiting.current && take()}
      />
    </span>
  );
}
