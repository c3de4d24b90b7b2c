import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/marks/settings';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { useNotice } from '../../../lib/ui/parts/use-notice';
import { NeedsSettings } from '../../../lib/ui/settings/NeedsSettings';
import { t } from '../../../lib/ui/text/text';
import { mount, unmount } from '../mount';

afterEach(unmount);

let settings: Settings = DEFAULT_SETTINGS;

function Needs() {
  const notices = useNotice();
  const saveSettings = async (next: Settings) => {
    settings = next;
    mount(<Needs />);
  };
  return <NeedsSettings data={{ fixed: [], settings }} actions={{ saveSettings }} notices={notices} />;
}

test('what matters is said by switches and fields, each stored at once, and taken back by emptying it', async () => {
  settings = DEFAULT_SETTINGS;
  mount(<Needs />);
  await page.getByRole('switch', { name: t('need.remote') }).click();
  await expect.poll(() => settings.needs).toEqual({ ...NO_NEEDS, remote: true });
  const enter = async (name: string, value: string) => {
    await page.getByRole('spinbutton', { name }).fill(value);
    await userEvent.keyboard('{Tab}');
  };
  await enter(t('need.pay'), '60000');
  await expect.poll(() => settings.needs.pay).toEqual({ amount: 60_000, currency: 'USD', per: 'year' });
  await page.getByRole('combobox', { name: t('need.currency') }).selectOptions('CZK');
  await page.getByRole('combobox', { name: t('need.time') }).selectOptions(t('need.month'));
  await expect.poll(() => settings.needs.pay).toEqual({ amount: 60_000, currency: 'CZK', per: 'month' });
  await enter(t('need.years'), '7.5');
  await expect.poll(() => settings.needs.years).toBe(7.5);
  await enter(t('need.pay'), '');
  await expect.poll(() => settings.needs).toEqual({ ...NO_NEEDS, remote: true, years: 7.5 });
});
