import type { KeptActions } from './kept-data';
import { KEPT_TEXTS } from './kept-texts';
import './set-aside.css';
import type { Notices } from './use-notice';

interface Props {
  count: number;
  actions: Pick<KeptActions, 'saveSetAside' | 'dropSetAside'>;
  notices: Notices;
}

/** Tells that something stored could not be read, and what can be done with it. */
export function SetAsideNote({ count, actions, notices }: Props) {
  return (
    <div role="status">
      {count > 0 && (
        <div class="set-aside">
          <p>{KEPT_TEXTS.setAside(count)}</p>
          <button type="button" class="button" onClick={() => notices.run(actions.saveSetAside)}>
            {KEPT_TEXTS.setAsideSave}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => notices.run(actions.dropSetAside, { text: KEPT_TEXTS.setAsideDropped })}
          >
            {KEPT_TEXTS.setAsideDrop}
          </button>
        </div>
      )}
    </div>
  );
}
