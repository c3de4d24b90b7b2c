import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile, ProfileSkill } from '../../core/profile/profile';
import { IMPORT_WAYS, type ImportWay } from '../../core/profile/profile-import';
import type { ResumeReading } from '../../core/resume/resume';
import { type Offered, offered } from '../../core/resume/review';
import { toggled } from '../skills/toggled';
import { counted, t } from '../text/text';
import { ImportRow } from './ImportRow';

interface Props {
  /** What it was read from. */
  name: string;
  reading: ResumeReading;
  profile: Profile;
  /** How many words and corrections come with it. */
  words: number;
  /** Takes these skills, and these names as words of the reader's own. */
  onApply: (skills: ProfileSkill[], own: string[], way: ImportWay) => void;
  onCancel: () => void;
}

/** What was found in a document, before any of it is saved: each skill with its line, how sure it is, and what it would change; then what was not understood. */
export function ImportReview({ name, reading, profile, words, onApply, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<ImportWay>('merge');
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const all = offered(reading.skills, profile);
  const isTicked = ({ found }: Offered) => (found.guess === true) === turned.has(found.id);
  const ticked = all.filter(isTicked);
  const count = (way === 'merge' ? ticked.filter(({ effect }) => effect !== 'same') : ticked).length + own.size;

  // Before the next key.
  useLayoutEffect(() => heading.current?.focus(), [reading]);

  return (
    <section class="import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('import.title', { file: name })}
      </h3>
      {profile.skills.length > 0 && all.length > 0 && (
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
      {all.length === 0 && <p>{t('import.none')}</p>}
      <ul class="import-skills">
        {all.map((one) => (
          <ImportRow
            key={one.found.id}
            one={one}
            ticked={isTicked(one)}
            onTurn={() => setTurned((before) => toggled(before, one.found.id))}
          />
        ))}
      </ul>
      {reading.unread.length > 0 && (
        <fieldset>
          <legend>
            {t('import.unread')}. {t('import.unreadText')}
          </legend>
          <ul class="import-skills">
            {reading.unread.map(({ text, line }) => (
              <li key={`${line} ${text}`}>
                <label>
                  <input
                    type="checkbox"
                    checked={own.has(text)}
                    onChange={() => setOwn((before) => toggled(before, text))}
                  />
                  <span dir="auto">{t('import.line', { line, text })}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {reading.unclear && (
        <section class="import-unclear">
          <p>{t('import.unread')}:</p>
          <ul class="import-skills">
            {reading.unclear.map(({ text, line }) => (
              <li key={`${line} ${text}`} dir="auto">
                {t('import.line', { line, text })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="import-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('app.cancel')}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={ticked.length + own.size + words === 0}
          onClick={() =>
            onApply(
              ticked.map(({ skill }) => skill),
              [...own],
              way,
            )
          }
        >
          {count === 0 && words > 0 ? t('backup.apply') : counted('skills.addMany', count)}
        </button>
      </div>
    </section>
  );
}
