import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Needs, NO_NEEDS } from '../../../lib/core/profile/needs';
import { useNotice } from '../../../lib/ui/notices/use-notice';
import { NeedsSettings } from '../../../lib/ui/settings/NeedsSettings';
import { t } from '../../../lib/ui/text/text';
import { mount, unmount } from '../mount';

afterEach(() => {
  unmount();
  isFull = false;
});

let needs: Needs = NO_NEEDS;
let isFull = false;

function Drawn() {
  const notices = useNotice();
  const saveNeeds = async (next: Needs) => {
    if (isFull) throw new Error('The disk is full.');
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

test('numbers that are typed stay whatever is drawn anew, and those that could not be stored as well', async () => {
  needs = NO_NEEDS;
  mount(<Drawn />);
  const pay = page.getByRole('spinbutton', { name: t('need.pay') });
  const years = page.getByRole('spinbutton', { name: t('need.years') });
  await pay.click();
  await userEvent.keyboard('65000');
  needs = { ...NO_NEEDS, remote: true };
  mount(<Drawn />);
  await expect.element(page.getByRole('switch', { name: t('need.remote') })).toBeChecked();
  await expect.element(pay).toHaveValue(65_000);
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(() => needs)
    .toEqual({ ...NO_NEEDS, remote: true, pay: { amount: 65_000, currency: 'USD', per: 'year' } });
  isFull = true;
  await years.fill('4.5');
  await userEvent.keyboard('{Tab}');
  mount(<Drawn />);
  await expect.element(years).toHaveValue(4.5);
  isFull = false;
  await years.fill('99');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => needs.years).toBe(60);
  await expect.element(years).toHaveValue(60);
});
