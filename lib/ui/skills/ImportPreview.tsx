import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile/profile';
import type { ProfileFile } from '../../core/profile/profile-file';
import { IMPORT_WAYS, type ImportWay, planImport } from '../../core/profile/profile-import';
import { counted, listText, numberText, t } from '../text/text';

const MOST_NAMES = 30;
const PARTS = ['added', 'changed', 'removed', 'unchanged'] as const;

interface Props {
  /** The name of the file. */
  name: string;
  file: ProfileFile;
  profile: Profile;
  onApply: (imported: Profile, way: ImportWay) => void;
  onCancel: () => void;
}

/** What an import will do, before it does it: which skills are added, changed, removed and left as they are. */
export function ImportPreview({ name, file, profile, onApply, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<ImportWay>('merge');
  const plan = planImport(profile, file.profile, way);

  // Before the next key.
  useLayoutEffect(() => heading.current?.focus(), [file]);

  return (
    <section class="import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('import.title', { file: name })}
      </h3>
      {profile.skills.length > 0 && (
        <fieldset>
          <legend>{t('import.way')}</legend>
          {IMPORT_WAYS.map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-way`} checked={way === one} onChange={() => setWay(one)} />
              {t(`import.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <dl>
        {PARTS.filter((part) => plan[part].length > 0).map((part) => (
          <div key={part} class={`import-${part}`}>
            <dt>
              {t(`import.${part}`)} <span class="import-count">{numberText(plan[part].length)}</span>
            </dt>
            <dd dir="auto">{listText(shortened(plan[part]), 'all')}</dd>
          </div>
        ))}
      </dl>
      {file.doubles > 0 && <p class="quiet">{counted('import.doubles', file.doubles)}</p>}
      <div class="import-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('app.cancel')}
        </button>
        <button type="button" class="button button-main" onClick={() => onApply(file.profile, way)}>
          {t('import.apply')}
        </button>
      </div>
    </section>
  );
}

function shortened(names: string[]): string[] {
  const more = names.length - MOST_NAMES;
  return more > 0 ? [...names.slice(0, MOST_NAMES), counted('import.more', more)] : names;
}
