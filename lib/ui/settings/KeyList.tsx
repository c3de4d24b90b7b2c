import type { KeyActions } from '../actions';
import type { Key } from '../data';
import './key-list.css';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';

interface Props {
  /** Absent until they are known. */
  keys: Key[] | undefined;
  actions: KeyActions;
  notices: Notices;
}

/** What can be done by a key, with the keys as the browser has them, and the way to the browser's own page for them. */
export function KeyList({ keys, actions, notices }: Props) {
  if (!keys) return null;
  const change = () =>
    notices.run(async () => {
      if (!(await actions.changeKeys())) notices.show({ text: t('commands.path') });
    });
  return (
    <div class="keys">
      <p class="quiet">{t('commands.text')}</p>
      <dl>
        {keys.map(({ command, label, key }) => (
          <div key={command}>
            <dt>{label}</dt>
            <dd>
              {key ? (
                <kbd>{key}</kbd>
              ) : (
                <button
                  type="button"
                  class="keys-none"
                  aria-label={t('commands.setFor', { name: label })}
                  onClick={change}
                >
                  {t('commands.none')}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('commands.lines')}</p>
      <button type="button" class="button button-small" onClick={change}>
        {t('commands.change')}
      </button>
    </div>
  );
}
