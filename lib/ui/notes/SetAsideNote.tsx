import type { SavedActions } from '../saved/saved-data';
import './set-aside.css';
import type { Notices } from '../parts/use-notice';
import { counted, t } from '../text/text';

interface Props {
  count: number;
  actions: Pick<SavedActions, 'saveSetAside' | 'dropSetAside'>;
  notices: Notices;
}

/** Tells that something stored could not be read, and what can be done with it. */
export function SetAsideNote({ count, actions, notices }: Props) {
  return (
    <div role="status">
      {count > 0 && (
        <div class="set-aside">
          <p>{counted('setAside.note', count)}</p>
          <button type="button" class="button" onClick={() => notices.run(actions.saveSetAside)}>
            {t('setAside.save')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => notices.run(actions.dropSetAside, { text: t('setAside.dropped') })}
          >
            {t('setAside.drop')}
          </button>
        </div>
      )}
    </div>
  );
}
