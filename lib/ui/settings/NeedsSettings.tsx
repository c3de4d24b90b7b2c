import { PAY_TIMES } from '../../core/posting/fact';
import { type LeastPay, type Needs, NO_NEEDS } from '../../core/profile/needs';
import type { Profiles } from '../../core/profile/several/profiles';
import type { ProfileActions } from '../actions';
import './needs-settings.css';
import type { Notices } from '../notices/use-notice';
import { Switch } from '../parts/Switch';
import { profileName } from '../profiles/profile-name';
import { language, t } from '../text/text';
import { useTyped } from '../window/use-typed';

interface Props {
  /** Absent where nothing was said. */
  needs: Needs | undefined;
  /** The reader's profiles, to one of which they belong. */
  profiles?: Profiles | undefined;
  actions: Pick<ProfileActions, 'saveNeeds'>;
  notices: Notices;
}

/** What the reader wants beside skills, by the profile that is active. */
export function NeedsSettings({ needs = NO_NEEDS, profiles, actions, notices }: Props) {
  const save = (next: Needs) => notices.run(() => actions.saveNeeds(next));
  const active = profiles && profiles.all.length > 1 && profiles.all.find(({ id }) => id === profiles.active);
  const { pay, years, ...switches } = needs;
  const savePay = (next: Partial<LeastPay>) => {
    const { amount = 0, currency = ownCurrency(), per = 'year' } = { ...pay, ...next };
    return save({
      ...switches,
      ...(years !== undefined && { years }),
      ...(amount > 0 && { pay: { amount, currency, per } }),
    });
  };
  const payField = useTyped(String(pay?.amount ?? ''), (text) => savePay({ amount: numberIn(text) ?? 0 }));
  const yearsField = useTyped(String(years ?? ''), (text) => {
    const next = numberIn(text);
    return save({ ...switches, ...(pay && { pay }), ...(next !== undefined && { years: Math.min(60, next) }) });
  });
  return (
    <div class="needs">
      <p class="quiet">{t('need.why')}</p>
      {active && <p class="quiet">{t('profiles.needsOf', { name: profileName(active) })}</p>}
      {(['sponsorship', 'noClearance', 'remote'] as const).map((name) => (
        <Switch
          key={name}
          label={t(`need.${name}`)}
          on={needs[name]}
          onSwitch={(on) => void save({ ...needs, [name]: on })}
        />
      ))}
      <div class="needs-row">
        <label class="needs-label">
          {t('need.pay')}
          <input type="number" min="0" step="any" {...payField} />
        </label>
        <label class="needs-label">
          {t('need.currency')}
          <select
            value={pay?.currency ?? ownCurrency()}
            disabled={!pay}
            onChange={({ currentTarget }) => void savePay({ currency: currentTarget.value })}
          >
            {Intl.supportedValuesOf('currency').map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
        <label class="needs-label">
          {t('need.time')}
          <select
            value={pay?.per ?? 'year'}
            disabled={!pay}
            onChange={({ currentTarget }) => void savePay({ per: currentTarget.value as LeastPay['per'] })}
          >
            {PAY_TIMES.map((time) => (
              <option key={time} value={time}>
                {t(`need.${time}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="needs-label">
        {t('need.years')}
        <input type="number" min="0" max="60" step="0.5" {...yearsField} />
      </label>
    </div>
  );
}

/** What a field of numbers holds: nothing where it is empty or below 0. */
function numberIn(text: string): number | undefined {
  const number = Number(text);
  return text !== '' && number >= 0 ? number : undefined;
}

/** The currency that the reader most likely counts in. */
function ownCurrency(): string {
  return { en: 'USD', ja: 'JPY', uk: 'UAH' }[language()] ?? 'EUR';
}
