import { useState } from 'preact/hooks';
import { Confirm } from '../parts/Confirm';
import { Glyph } from '../parts/Glyph';
import { dayOf } from '../text/day';
import './save-button.css';
import { t } from '../text/text';

interface Props {
  /** When it was last saved, as ISO 8601; absent where it is not. */
  savedAt?: string;
  /** True for a posting of a private window, of which nothing is saved unasked. */
  isPrivate: boolean;
  /** True where saving is what is to be done next. */
  isMain: boolean;
  /** True where what stands beside it says that the posting is saved. */
  isTold: boolean;
  onSave: () => void;
  onUnsave: () => void;
}

/** Saves the posting, or saves it no longer; shows whether it is saved. Asks first where the window is private. */
export function SaveButton({ savedAt, isPrivate, isMain, isTold, onSave, onUnsave }: Props) {
  const [asking, setAsking] = useState(false);
  const save = () => (isPrivate ? setAsking(true) : onSave());
  const label = savedAt === undefined ? t('save.saveLong') : t('save.savedLong', { date: dayOf(savedAt) });
  return (
    <>
      <button
        type="button"
        class={`button save ${savedAt === undefined ? (isMain ? 'button-main' : '') : 'save-done'}`}
        title={label}
        // The second click of two is meant for what the first one saw.
        onClick={({ detail }) => detail < 2 && (savedAt === undefined ? save() : onUnsave())}
      >
        <Glyph name="bookmark" />
        {savedAt === undefined ? (
          t('save.save')
        ) : (
          <span class={isTold ? 'visually-hidden' : ''}>{t('save.saved')}</span>
        )}
      </button>
      {asking && (
        <Confirm
          title={t('save.privateTitle')}
          text={t('save.privateText')}
          confirm={t('save.save')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onSave();
          }}
        />
      )}
    </>
  );
}
