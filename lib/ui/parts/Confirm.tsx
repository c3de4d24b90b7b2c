import { useEffect, useId, useRef } from 'preact/hooks';
import './confirm.css';
import { t } from '../text/text';

interface Props {
  title: string;
  text: string;
  /** What the button says that goes on. */
  confirm: string;
  /** True where what follows cannot be taken back. */
  isDanger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that needs a second thought. Going back is what Enter and Escape do. */
export function Confirm({ title, text, confirm, isDanger = false, onConfirm, onCancel }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={() => (dialog.current?.returnValue === 'yes' ? onConfirm() : onCancel())}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div class="confirm-buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('app.cancel')}
        </button>
        <button
          type="button"
          class={`button ${isDanger ? 'button-danger' : 'button-main'}`}
          onClick={() => dialog.current?.close('yes')}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
