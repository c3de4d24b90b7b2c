import { useEffect, useId, useRef } from 'preact/hooks';
import type { WordActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';
import { nameChoices } from './name-choices';
import { useWordCheck } from './use-word-check';
import { WordPreview } from './WordPreview';

interface Props {
  actions: WordActions;
  notices: Notices;
}

/** A field for a word of the reader's own; what it would hit is shown before it is added. Enter may come before that is known: then nothing must speak against the word. */
export function AddWord({ actions, notices }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { typed, check, type } = useWordCheck(
    actions.checkWord,
    (error) => void notices.run(() => Promise.reject(error)),
  );
  const hurried = useRef('');
  const name = typed.trim();
  const isChecked = check?.name === name;
  const canAdd = /[\p{L}\p{N}]/u.test(name) && !(isChecked && check.isOwn);

  useEffect(() => {
    const isWanted = check !== undefined && check.name === hurried.current;
    hurried.current = '';
    // What speaks against a word is to be read before.
    if (isWanted && !check.isOwn && !check.known && check.warnings.length === 0) add(check.name);
  }, [check]);

  function submit(event: Event) {
    event.preventDefault();
    if (!canAdd) return;
    if (isChecked) add(name);
    else hurried.current = name;
  }

  function add(word: string) {
    nameChoices(actions, notices).onOwn(word);
    void type('');
    field.current?.focus();
  }

  return (
    <form class="add-word" onSubmit={submit}>
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
