import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import type { SkillActions } from '../data';
import { Glyph } from '../parts/Glyph';
import { categoryText } from '../text/data-texts';
import './skill-search.css';
import { counted, t } from '../text/text';
import { useSkillSearch } from './use-skill-search';

interface Props {
  search: SkillActions['searchSkills'];
  /** What is looked for from the start, as if it had been typed. */
  typed?: string | undefined;
  /** Whether a skill is in the reader's list already. */
  has: (id: string) => boolean;
  /** Gives whether the skill was taken; else what was typed stays. */
  onPick: (skill: SearchHit) => Promise<boolean>;
  onFailed: (error: unknown) => void;
  /** What is offered where no skill is known by what was typed; it is told how to empty the field. */
  unknown?: (typed: string, clear: () => void) => ComponentChild;
}

/** A field that finds skills by name and alias: the combobox pattern of the ARIA practices, with its keys. */
export function SkillSearch({ search, typed, has, onPick, onFailed, unknown }: Props) {
  const { query, hits, active, type, move, clear, putBack, hide } = useSkillSearch(search, onFailed);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = hits !== undefined && hits.length > 0;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  useEffect(() => {
    if (!typed) return;
    field.current?.focus();
    void type(typed);
  }, [typed]);

  async function pick(skill: SearchHit | undefined) {
    if (!skill) return;
    clear();
    if (!(await onPick(skill))) putBack(query);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter') void pick(hits?.[active]);
    else if (event.key === 'ArrowDown') hits ? move(1) : type(query);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && (hits || query)) hits ? hide() : clear();
    else return;
    event.preventDefault();
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
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" class={hits?.length === 0 ? 'search-none' : 'visually-hidden'}>
        {hits && (hits.length === 0 ? t('skills.searchNone') : counted('count.skills', hits.length))}
      </p>
      {hits?.length === 0 && unknown?.(query.trim(), clear)}
      {open && (
        <div id={`${id}-list`} class="search-hits" ref={list} role="listbox" aria-label={t('skills.search')}>
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys and keeps the focus
            <div
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(hit)}
            >
              <span>
                {hit.name}
                {hit.alias && <span class="quiet"> {hit.alias}</span>}
              </span>
              <span class="quiet">{has(hit.id) ? t('skills.inList') : categoryText(hit.category)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
