import { useState } from 'preact/hooks';
import { Confirm } from '../parts/Confirm';
import { Glyph } from '../parts/Glyph';
import { dayOf } from '../text/day';
import './save-button.css';
import { t } from '../text/text';

interface Props {
  /** When it was last saved, as ISO 8601; absent where it is not. */
  savedAt?: string;
  /** True for a posting of a private window, of which nothing is kept unasked. */
  isPrivate: boolean;
  onSave: () => void;
}

/** Keeps the posting, or keeps it anew; shows whether it is kept. Asks first where the window is private. */
export function SaveButton({ savedAt, isPrivate, onSave }: Props) {
  const [asking, setAsking] = useState(false);
  const label = savedAt === undefined ? t('keep.saveLong') : t('keep.savedLong', { date: dayOf(savedAt) });
  return (
    <>
      <button
        type="button"
        class={`button button-small keep ${savedAt === undefined ? '' : 'keep-done'}`}
        title={label}
        onClick={() => (isPrivate ? setAsking(true) : onSave())}
      >
        <Glyph name="keep" />
        {savedAt === undefined ? t('keep.save') : t('keep.saved')}
      </button>
      {asking && (
        <Confirm
          title={t('keep.privateTitle')}
          text={t('keep.privateText')}
          confirm={t('keep.save')}
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
