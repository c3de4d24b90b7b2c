import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, listText, numberText, t } from '../text/text';
import type { BackupPreview } from './backup-preview';

interface Props {
  /** The name of the file. */
  name: string;
  preview: BackupPreview;
  onRestore: (withSettings: boolean) => void;
  onCancel: () => void;
}

/** What a backup would bring, before it does: nothing that is here is lost by it. */
export function BackupQuestion({ name, preview, onRestore, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [withSettings, setWithSettings] = useState(false);
  const { added, merged, skills, words, hasSettings, faults } = preview;
  useLayoutEffect(() => heading.current?.focus(), [preview]);
  const parts: [string, string, number][] = [
    ['added', t('backup.added'), added],
    ['changed', t('backup.merged'), merged],
    ['changed', t('app.skills'), skills],
    ['changed', t('backup.words'), words],
  ];
  return (
    <section class="import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('backup.title', { file: name })}
      </h3>
      <p>{t('backup.merge')}</p>
      <dl>
        {parts
          .filter(([, , count]) => count > 0)
          .map(([kind, label, count]) => (
            <div key={label} class={`import-${kind}`}>
              <dt>
                {label} <span class="import-count">{numberText(count)}</span>
              </dt>
            </div>
          ))}
      </dl>
      {faults.count > 0 && (
        <p>{counted('backup.faults', faults.count, { lines: listText(faults.lines.map(numberText), 'all') })}</p>
      )}
      {hasSettings && (
        <label>
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          {t('backup.settings')}
        </label>
      )}
      <div class="import-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('app.cancel')}
        </button>
        <button type="button" class="button button-main" onClick={() => onRestore(withSettings)}>
          {t('backup.apply')}
        </button>
      </div>
    </section>
  );
}
