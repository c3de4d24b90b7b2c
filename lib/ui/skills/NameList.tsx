import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { MOST_NAMES, type Named, type NamedSkill, namesIn } from '../../core/dictionary/name-list';
import type { SkillActions } from '../actions';
import './name-list.css';
import { counted, t } from '../text/text';
import { toggled } from './toggled';

interface Props {
  /** Names with commas between them. */
  text: string;
  /** Where they are typed: Enter there takes what is shown for them. */
  field: RefObject<HTMLInputElement | null>;
  lookUp: SkillActions['lookUpNames'];
  has: (id: string) => boolean;
  /** Takes skills and words of the reader's own; `rest` is what stays in the field. */
  onTake: (skills: NamedSkill[], own: string[], rest: string[]) => Promise<void>;
  onLeave: () => void;
  onFailed: (error: unknown) => void;
}

/** What each name of a typed list means, before any is taken: known ones ticked, others as words of the reader's own where ticked. */
export function NameList({ text, field, lookUp, has, onTake, onLeave, onFailed }: Props) {
  const [answer, setAnswer] = useState<{ text: string; named: Named[] }>();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const names = namesIn(text, Number.POSITIVE_INFINITY);
  const beyond = names.slice(MOST_NAMES);
  const isTicked = ({ text: name, skills }: Named) => skills.length > 0 !== turned.has(name);
  const named = answer?.named ?? [];
  const ticked = named.filter(isTicked);
  const skills = ticked.flatMap((one) => one.skills).filter(({ id }) => !has(id));
  const own = ticked.filter((one) => one.skills.length === 0).map((one) => one.text);

  function take() {
    const rest = [...named.filter((one) => !isTicked(one)).map((one) => one.text), ...beyond];
    void onTake([...new Map(skills.map((skill) => [skill.id, skill])).values()], own, rest);
  }

  useEffect(() => {
    let isOver = false;
    lookUp(names.slice(0, MOST_NAMES)).then(
      (found) => !isOver && setAnswer({ text, named: found }),
      (error) => !isOver && onFailed(error),
    );
    return () => {
      isOver = true;
    };
  }, [text]);

  // Enter shows what the list means first, and takes it then: what nobody has seen is not saved.
  // In place as soon as it is drawn: a later effect would leave a moment in which Enter does nothing.
  useLayoutEffect(() => {
    const input = field.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      if (event.key === 'Escape') onLeave();
      else if (answer?.text === text) take();
    };
    input?.addEventListener('keydown', onKeyDown);
    return () => input?.removeEventListener('keydown', onKeyDown);
  });

  const count = new Set(skills.map(({ id }) => id)).size + own.length;
  return (
    <div class="name-list" aria-live="polite">
      <p class="name-list-title">{t('skills.listTitle')}</p>
      <ul>
        {named.map((one) => (
          <li key={one.text}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(one)}
                onChange={() => setTurned((before) => toggled(before, one.text))}
              />
              <span>{meaning(one)}</span>
              {one.skills.length > 0 && one.skills.every(({ id }) => has(id)) && (
                <span class="quiet">{t('skills.inList')}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {beyond.length > 0 && <p class="quiet">{counted('skills.listBeyond', beyond.length)}</p>}
      <div class="name-list-buttons">
        <button type="button" class="button" onClick={onLeave}>
          {t('app.cancel')}
        </button>
        <button type="button" class="button button-main" disabled={count === 0} onClick={take}>
          {counted('skills.addMany', count)}
        </button>
      </div>
    </div>
  );
}

function meaning({ text, skills }: Named): string {
  if (skills.length === 0) return t('skills.listOwn', { text });
  const name = skills.map((skill) => skill.name).join(', ');
  return name.toLowerCase() === text.toLowerCase() ? name : t('skills.listGuess', { text, name });
}
