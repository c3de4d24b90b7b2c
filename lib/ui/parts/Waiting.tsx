import { t } from '../text/text';

/** Stands where something will be that is being looked up. */
export function Waiting() {
  return <p class="quiet">{t('app.waiting')}</p>;
}
