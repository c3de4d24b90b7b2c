import { useId, useRef } from 'preact/hooks';
import type { WordActions } from '../data';
import { Glyph } from '../parts/Glyph';
import type { Notices } from '../parts/use-notice';
import { t } from '../text/text';
import { nameChoices } from './name-choices';
import { useWordCheck } from './use-word-check';
import { WordPreview } from './WordPreview';

interface Props {
  actions: WordActions;
  notices: Notices;
}

/** A field for a word of the reader's own; what it would hit is shown before it is added. */
export function AddWord({ actions, notices }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { typed, check, type } = useWordCheck(
    actions.checkWord,
    (error) => void notices.run(() => Promise.reject(error)),
  );
  const canAdd = check !== undefined && !check.isOwn && check.name === typed.trim();

  function add(event: Event) {
    event.preventDefault();
    if (!canAdd) return;
    nameChoices(actions, notices).onOwn(check.name);
    void type('');
    field.current?.focus();
  }

  return (
    <form class="add-word" onSubmit={add}>
      <label for={id}>{t('words.add')}</label>
      <div class="add-word-field">
        <input
          id={id}
          ref={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          placeholder={t('words.hint')}
          aria-describedby={`${id}-exact`}
          value={typed}
          onInput={(event) => void type(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!canAdd}>
          <Glyph name="add" />
          {t('words.addButton')}
        </button>
      </div>
      <p id={`${id}-exact`} class="quiet">
        {t('words.exact')}
      </p>
      {check && <WordPreview check={check} />}
    </form>
  );
}
