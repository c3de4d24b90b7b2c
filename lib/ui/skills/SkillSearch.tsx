import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { isList } from '../../core/dictionary/name-list';
import type { SearchHit } from '../../core/dictionary/search';
import type { SkillActions } from '../actions';
import { Glyph } from '../parts/Glyph';
import './skill-search.css';
import { counted, t } from '../text/text';
import { NameList } from './NameList';
import { SearchHits } from './SearchHits';
import { useSkillSearch } from './use-skill-search';

interface Props {
  actions: Pick<SkillActions, 'searchSkills' | 'lookUpNames'>;
  /** What is looked for from the start, as if it had been typed. */
  typed?: string | undefined;
  /** Whether a skill is in the reader's list already. */
  has: (id: string) => boolean;
  /** Gives whether the skill was taken; else what was typed stays. */
  onPick: (skill: SearchHit) => Promise<boolean>;
  /** Takes skills of the dictionary and words of the reader's own, all at once; gives whether they were taken. */
  onPickMany: (skills: { id: string; name: string }[], own: string[]) => Promise<boolean>;
  onFailed: (error: unknown) => void;
  /** What is offered where no skill is known by what was typed; it is told how to empty the field. */
  unknown?: (typed: string, clear: () => void) => ComponentChild;
}

/**
 * A field that finds skills by name and alias: the combobox pattern of the ARIA practices, with its keys. Enter answers for what
 * stands in the field. A list of names with commas, typed or pasted, is shown with what each means before any of it is taken.
 */
export function SkillSearch({ actions, typed, has, onPick, onPickMany, onFailed, unknown }: Props) {
  const { query, now, hits, active, type, take, move, clear, putBack, hide } = useSkillSearch(
    actions.searchSkills,
    onFailed,
  );
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const name = query.trim();
  const list = isList(query);
  const open = hits !== undefined && hits.length > 0;

  useEffect(() => {
    if (!typed) return;
    field.current?.focus();
    void type(typed, isList(typed));
  }, [typed]);

  async function pick(skill: SearchHit) {
    clear();
    if (!(await onPick(skill))) putBack(query);
  }

  async function enter(text: string) {
    if (text.trim() === '') return;
    try {
      const skill = await take(text);
      if (skill) {
        if (!(await onPick(skill))) putBack(text);
      } else if (putBack(text)) {
        // What can be done about it is offered below.
        await type(text);
      }
    } catch (error) {
      putBack(text);
      onFailed(error);
    }
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }) {
    if (event.isComposing || list) return;
    if (event.key === 'Enter') void enter(event.currentTarget.value);
    else if (event.key === 'ArrowDown') hits ? move(1) : type(query);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && (hits || query)) hits ? hide() : clear();
    else return;
    event.preventDefault();
  }

  /** A field of one line drops line breaks: a column that is pasted becomes a list with commas. */
  function onPaste(event: ClipboardEvent & { currentTarget: HTMLInputElement }) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const line = text.trim().replace(/[\n\t]\s*/g, ', ');
    const whole = value.slice(0, selectionStart ?? 0) + line + value.slice(selectionEnd ?? value.length);
    void type(whole, isList(whole));
  }

  return (
    <div
      class="search"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) hide();
      }}
    >
      <label for={`${id}-input`}>{t('skills.search')}</label>
      <div class="search-field">
        <Glyph name="search" />
        <input
          id={`${id}-input`}
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('skills.searchHint')}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          value={query}
          onInput={({ currentTarget: { value } }) => type(value, isList(value))}
          onFocus={() => void actions.searchSkills('').catch(() => undefined)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
      <p role="status" class={hits?.length === 0 ? 'search-none' : 'visually-hidden'}>
        {hits && (hits.length === 0 ? t('skills.searchNone') : counted('count.skills', hits.length))}
      </p>
      {hits?.every(({ guess }) => guess) && name.length > 1 && unknown?.(name, clear)}
      {open && <SearchHits id={id} hits={hits} active={active} has={has} onPick={(hit) => void pick(hit)} />}
      {list && (
        <NameList
          text={query}
          field={field}
          lookUp={actions.lookUpNames}
          has={has}
          onTake={async (skills, own, rest) => {
            if (!(await onPickMany(skills, own))) return;
            if (now.current === query) void type(rest.join(', '), rest.length > 1);
            field.current?.focus();
          }}
          onLeave={clear}
          onFailed={onFailed}
        />
      )}
    </div>
  );
}
