import { counted, t } from '../text/text';
import './work-steps.css';

/** How far long work has come, and the button that stops it; nothing while there is none. */
export function WorkSteps({ steps, stop }: { steps: number | undefined; stop: () => void }) {
  return (
    <div class="work-steps">
      <span role="status">{steps !== undefined && counted('backup.steps', steps)}</span>
      {steps !== undefined && (
        <button type="button" class="button button-small" onClick={stop}>
          {t('app.cancel')}
        </button>
      )}
    </div>
  );
}
