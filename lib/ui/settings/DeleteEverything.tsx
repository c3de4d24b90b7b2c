import { useState } from 'preact/hooks';
import type { Notices } from '../notices/use-notice';
import { Confirm } from '../parts/Confirm';
import type { DataActions } from '../saved/saved-data';
import { counted, t } from '../text/text';

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
        {t('data.deleteAll')}
      </button>
      {asking && (
        <Confirm
          title={t('data.deleteTitle')}
          text={t('data.deleteText', {
            skills: counted('count.skills', skills),
            postings: counted('count.postings', postings),
          })}
          confirm={t('data.deleteAll')}
          isDanger
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            notices.run(onDelete, { text: t('data.deleted') });
          }}
        />
      )}
    </>
  );
}
