import type { NeedAnswer } from '../../core/match/against-needs';
import type { Needs } from '../../core/profile/needs';
import { t } from '../text/text';
import { leastPayText } from './fact-text';

/** In a sentence what a posting says against the reader's needs, or that it cannot be told; nothing where it fits. */
export function needText({ need, verdict }: NeedAnswer, { pay, years = 0 }: Needs): string | undefined {
  if (verdict === 'fits') return undefined;
  const parts = { pay: pay ? leastPayText(pay) : '', years };
  if (verdict === 'both') return t('need.both', { need: t(`need.name.${need}`) });
  return verdict === 'incomparable' ? t('need.incomparable', parts) : t(`need.against.${need}`, parts);
}
