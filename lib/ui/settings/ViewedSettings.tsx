import type { Settings } from '../../core/marks/settings';
import type { SettingsActions } from '../actions';
import type { SettingsData } from '../data';
import type { Notices } from '../notices/use-notice';
import { counted, t } from '../text/text';
import './needs-settings.css';

interface Props {
  data: SettingsData;
  actions: SettingsActions;
  notices: Notices;
}

/** In days. */
const LIMITS = [30, 90, 180, 365];

/** Whether it is remembered which postings were looked at, for how long, and the way to forget them; nothing until it is known. */
export function ViewedSettings({ data: { settings }, actions, notices }: Props) {
  if (!settings) return null;
  const { viewedDays } = settings;
  const limits = LIMITS.includes(viewedDays) || viewedDays === 0 ? LIMITS : [...LIMITS, viewedDays];
  const save = (days: number) =>
    notices.run(() => actions.saveSettings({ ...settings, viewedDays: days } satisfies Settings));
  return (
    <div class="needs">
      <p class="quiet">{t('viewed.text')}</p>
      <label class="needs-label">
        {t('viewed.remember')}
        <select value={viewedDays} onChange={({ currentTarget }) => save(Number(currentTarget.value))}>
          <option value={0}>{t('viewed.never')}</option>
          {limits.map((days) => (
            <option key={days} value={days}>
              {counted('viewed.days', days)}
            </option>
          ))}
        </select>
      </label>
      {viewedDays > 0 && (
        <>
          <p class="quiet">{t('viewed.limit')}</p>
          <button
            type="button"
            class="button"
            onClick={() => notices.run(actions.forgetViewed, { text: t('viewed.cleared') })}
          >
            {t('viewed.clear')}
          </button>
        </>
      )}
    </div>
  );
}
