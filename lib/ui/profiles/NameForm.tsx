import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../core/lengths';
import { t } from '../text/text';

interface Props {
  name: string;
  /** The names of the other profiles. */
  taken: string[];
  /** What the button says that takes the name. */
  confirm: string;
  onGive: (name: string) => void;
  onCancel: () => void;
}

/** Asks what a profile is called: not as another is. */
export function NameForm({ name, taken, confirm, onGive, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const given = typed.trim();
  const isTaken = taken.includes(given) && given !== '';
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="profile-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== '' && !isTaken) onGive(given);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={id}>{t('profiles.name')}</label>
      <input
        id={id}
        ref={field}
        maxLength={LONGEST_NAME}
        placeholder={t('profiles.hint')}
        aria-invalid={isTaken}
        aria-describedby={isTaken ? `${id}-taken` : undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button-small button-main" disabled={given === '' || isTaken}>
        {confirm}
      </button>
      <button type="button" class="button button-small" onClick={onCancel}>
        {t('app.cancel')}
      </button>
      <p id={`${id}-taken`} role="status" class="profile-taken">
        {isTaken && t('profiles.taken')}
      </p>
    </form>
  );
}
