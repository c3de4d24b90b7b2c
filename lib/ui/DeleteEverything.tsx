import { useState } from 'preact/hooks';
import { Confirm } from './Confirm';
import type { DataActions } from './kept-data';
import { KEPT_TEXTS } from './kept-texts';
import type { Notices } from './use-notice';

interface Props {
  /** How much there is to lose. */
  skills: number;
  postings: number;
  onDelete: DataActions['deleteEverything'];
  notices: Notices;
}

/** The way to leave nothing behind, which asks first. */
export function DeleteEverything({ skills, postings, onDelete, notices }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="button button-danger" onClick={() => setAsking(true)}>
        {KEPT_TEXTS.deleteAll}
      </button>
      {asking && (
        <Confirm
          title={KEPT_TEXTS.deleteTitle}
          text={KEPT_TEXTS.deleteText(skills, postings)}
          confirm={KEPT_TEXTS.deleteAll}
          isDanger
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            notices.run(onDelete, { text: KEPT_TEXTS.deleted });
          }}
        />
      )}
    </>
  );
}
