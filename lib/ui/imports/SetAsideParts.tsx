import { useMemo } from 'preact/hooks';
import type { BackupPart } from '../../core/saved/backup';
import type { PartsSetAside } from '../../core/saved/set-aside-parts';
import { BackupQuestion } from '../backup/BackupQuestion';
import { previewOfParts } from '../backup/backup-preview';
import { takenNotice } from '../backup/taken-notice';
import { useWork } from '../files/use-work';
import { WorkSteps } from '../files/WorkSteps';
import type { Notices } from '../notices/use-notice';
import type { DataActions } from '../saved/saved-data';
import { counted } from '../text/text';

interface Props {
  /** What a file of what was set aside holds beside skills and words, and its name. */
  aside: { name: string; parts: PartsSetAside } | undefined;
  isSaved: (id: string) => boolean;
  actions: Pick<DataActions, 'restore'>;
  notices: Notices;
  onClose: () => void;
}

/** Saved postings and settings that were set aside: shown first, then taken in beside what there is. */
export function SetAsideParts({ aside, isSaved, actions, notices, onClose }: Props) {
  const { work, steps, stop } = useWork(notices);

  function restore(parts: BackupPart[], withSettings: boolean) {
    onClose();
    void work(
      (onStep, signal) => actions.restore(oneByOne(parts), withSettings, onStep, signal),
      (taken) => takenNotice('backup', taken),
    );
  }

  const parts = useMemo(() => (aside ? partsIn(aside.parts) : []), [aside]);
  // Not anew at each change: whoever answers would lose their place.
  const preview = useMemo(() => previewOfParts(parts, isSaved), [parts]);
  return (
    <>
      <WorkSteps {...{ steps, stop }} />
      {aside && aside.parts.left > 0 && <p>{counted('import.asideLeft', aside.parts.left)}</p>}
      {aside && parts.length > 0 && (
        <BackupQuestion
          name={aside.name}
          preview={preview}
          onRestore={(withSettings) => restore(parts, withSettings)}
          onCancel={onClose}
        />
      )}
    </>
  );
}

function partsIn({ postings, settings }: PartsSetAside): BackupPart[] {
  return [
    ...postings.map((value): BackupPart => ({ kind: 'posting', value })),
    ...(settings ? [{ kind: 'settings' as const, value: settings }] : []),
  ];
}

async function* oneByOne(parts: BackupPart[]): AsyncGenerator<BackupPart> {
  yield* parts;
}
