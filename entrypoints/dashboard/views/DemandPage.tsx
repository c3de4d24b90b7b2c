import { t } from '../../../lib/ui/text/text';

/** What the saved postings ask for, taken together. */
export function DemandPage() {
  return <p class="quiet">{t('demand.empty')}</p>;
}
