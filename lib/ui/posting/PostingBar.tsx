import type { ComponentChild } from 'preact';
import type { PopupActions } from '../actions';
import type { ExportChoice, ShownPosting } from '../data';
import type { Notices } from '../notices/use-notice';
import { SaveButton } from '../saved/SaveButton';
import { StatusSelect } from '../status/StatusSelect';
import { setStatus } from '../status/set-status';
import { t } from '../text/text';
import { ExportMenu } from './ExportMenu';
import './posting-bar.css';

interface Props {
  posting: ShownPosting;
  isPrivate: boolean;
  /** False where there is nothing to compare with. */
  scored: boolean;
  exports: ExportChoice[];
  /** What goes from mention to mention. */
  steps: ComponentChild;
  actions: PopupActions;
  notices: Notices;
  onSave: () => void;
}

/** What can be done with a posting; what is done most stands last, one key away from where a window begins. */
export function PostingBar({ posting, isPrivate, scored, exports, steps, actions, notices, onSave }: Props) {
  const { savedId, status } = posting;
  return (
    <div class="posting-bar">
      {steps}
      <div class="posting-ways">
        {scored && (
          <ExportMenu
            choices={exports}
            onCopy={() => notices.run(() => actions.copyMatch(posting), { text: t('match.copied') })}
            onSave={(format) =>
              notices.run(
                () => actions.saveMatch(posting, format),
                (told) => told,
              )
            }
          />
        )}
        {savedId !== undefined && status !== undefined && (
          <StatusSelect
            value={status}
            label={t('list.statusOf', { title: posting.title || t('posting.untitled') })}
            onPick={(to) => setStatus(posting.title, to, () => actions.setStatus(savedId, to), notices)}
          />
        )}
        <SaveButton
          isPrivate={isPrivate}
          isMain={scored}
          isTold={savedId !== undefined && status !== undefined}
          {...(posting.savedAt !== undefined && { savedAt: posting.savedAt })}
          onSave={onSave}
          onUnsave={() =>
            notices.run(
              () => actions.unsavePosting(posting),
              (undo) => ({ text: t('save.undone'), undo, ofAll: true }),
            )
          }
        />
      </div>
    </div>
  );
}
