import type { SetAside } from '../../core/profile/files/set-aside-file';
import type { SavedActions } from '../saved/saved-data';
import './set-aside.css';
import type { Notices } from '../notices/use-notice';
import { counted, t } from '../text/text';

interface Props {
  setAside: SetAside[];
  actions: Pick<SavedActions, 'saveSetAside' | 'dropSetAside'>;
  notices: Notices;
}

/** Tells that something stored could not be read, or is of a newer version, and what can be done with it. */
export function SetAsideNote({ setAside, actions, notices }: Props) {
  const newer = setAside.filter(({ isNewer }) => isNewer).length;
  const damaged = setAside.length - newer;
  return (
    <div role="status">
      {setAside.length > 0 && (
        <div class="set-aside">
          {damaged > 0 && <p>{counted('setAside.note', damaged)}</p>}
          {newer > 0 && <p>{counted('setAside.newer', newer)}</p>}
          <button type="button" class="button" onClick={() => notices.run(actions.saveSetAside)}>
            {t(newer > 0 ? 'setAside.saveAll' : 'setAside.save')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              notices.run(actions.dropSetAside, { text: t(newer > 0 ? 'setAside.droppedAll' : 'setAside.dropped') })
            }
          >
            {t(newer > 0 ? 'setAside.dropAll' : 'setAside.drop')}
          </button>
        </div>
      )}
    </div>
  );
}
