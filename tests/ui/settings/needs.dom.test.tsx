import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Needs, NO_NEEDS } from '../../../lib/core/profile/needs';
import { useNotice } from '../../../lib/ui/parts/use-notice';
import { NeedsSettings } from '../../../lib/ui/settings/NeedsSettings';
import { t } from '../../../lib/ui/text/text';
import { mount, unmount } from '../mount';

afterEach(unmount);

let needs: Needs = NO_NEEDS;

function Drawn() {
  const notices = useNotice();
  const saveNeeds = async (next: Needs) => {
    needs = next;
    mount(<Drawn />);
  };
  return <NeedsSettings needs={needs} actions={{ saveNeeds }} notices={notices} />;
}

test('what matters is said by switches and fields, each stored at once, and taken back by emptying it', async () => {
  needs = NO_NEEDS;
  mount(<Drawn />);
  await page.getByRole('switch', { name: t('need.remote') }).click();
  await expect.poll(() => needs).toEqual({ ...NO_NEEDS, remote: true });
  const enter = async (name: string, value: string) => {
    await page.getByRole('spinbutton', { name }).fill(value);
    await userEvent.keyboard('{Tab}');
  };
  await enter(t('need.pay'), '60000');
  await expect.poll(() => needs.pay).toEqual({ amount: 60_000, currency: 'USD', per: 'year' });
  await page.getByRole('combobox', { name: t('need.currency') }).selectOptions('CZK');
  await page.getByRole('combobox', { name: t('need.time') }).selectOptions(t('need.month'));
  await expect.poll(() => needs.pay).toEqual({ amount: 60_000, currency: 'CZK', per: 'month' });
  await enter(t('need.years'), '7.5');
  await expect.poll(() => needs.years).toBe(7.5);
  await enter(t('need.pay'), '');
  await expect.poll(() => needs).toEqual({ ...NO_NEEDS, remote: true, years: 7.5 });
});
