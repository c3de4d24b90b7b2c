import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SettingsActions } from '../../../lib/ui/actions';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { WELCOME_STATES } from '../../gallery/states/welcome-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { drawWelcome } from '../../gallery/windows/welcome';
import { mount, unmount } from '../mount';

afterEach(unmount);

const WINDOWS = {
  dashboard: (state = 'dashboard-settings', changes: Partial<SettingsActions> = {}) =>
    drawDashboard(must(DASHBOARD_STATES[state]), mount(null), changes),
  welcome: (state = 'welcome', changes: Partial<SettingsActions> = {}) =>
    drawWelcome(must(WELCOME_STATES[state]), mount(null), changes),
};

describe.each(['dashboard', 'welcome'] as const)('the settings in %s', (name) => {
  const open = WINDOWS[name];

  test('each board has a switch, LinkedIn’s with its reason, and the reader’s own sites stand apart', async () => {
    open();
    await expect.element(switchOf('Indeed')).toBeChecked();
    const linkedIn = switchOf('LinkedIn');
    await expect.element(linkedIn).not.toBeChecked();
    await expect.element(linkedIn).toHaveAccessibleDescription(/terms object/);
    await expect.element(page.getByRole('heading', { name: t('settings.sites') })).toBeVisible();
    await linkedIn.click();
    await expect.element(linkedIn).toBeChecked();
    const own = switchOf('careers.harbour-cloud.example');
    await own.click();
    await expect.element(own).not.toBeChecked();
  });

  test('boards that few people use are one click away, and one that is switched on stays where it is', async () => {
    open();
    const dice = switchOf('Dice');
    await expect.element(dice).not.toBeInTheDocument();
    await page.getByText('4 more boards').click();
    await expect.element(dice).toBeVisible();
    await dice.click();
    await expect.element(dice).toBeChecked();
    await expect.element(dice).toHaveFocus();
  });

  test('PP-05: a switch shows what is so, not what was pressed', async () => {
    const asked: unknown[] = [];
    open(stateOf(name), { switchSite: async (site, on) => void asked.push([site.name, on]) });
    await switchOf('LinkedIn').click();
    expect(asked).toEqual([['LinkedIn', true]]);
    await expect.element(switchOf('LinkedIn')).not.toBeChecked();
  });

  test('one colour is off at first, says what it is for, and is switched', async () => {
    open();
    const oneColour = switchOf(t('settings.oneColour'));
    await expect.element(oneColour).not.toBeChecked();
    await expect.element(oneColour).toHaveAccessibleDescription(t('settings.oneColourWhy'));
    await oneColour.click();
    await expect.element(oneColour).toBeChecked();
  });

  test('settings that could not be stored or looked up are told', async () => {
    open(stateOf(name), { saveSettings: () => Promise.reject(new Error('The disk is full.')) });
    await switchOf(t('settings.oneColour')).click();
    await expect.element(page.getByText(/The disk is full/)).toBeVisible();
    await unmount();
    open(name === 'welcome' ? 'welcome-failed' : 'dashboard-settings-failed');
    await expect.element(page.getByText(t('settings.boardsFailed'))).toBeVisible();
  });
});

test('the welcome page leads to the import of a résumé', async () => {
  WINDOWS.welcome();
  await expect.element(page.getByRole('link', { name: t('data.importProfile') })).toHaveAttribute('href', '#data');
});

function stateOf(name: 'dashboard' | 'welcome') {
  return name === 'dashboard' ? 'dashboard-settings' : name;
}

function switchOf(name: string) {
  return page.getByRole('switch', { name });
}

function must<State>(state: State | undefined): State {
  if (!state) throw new Error('The gallery has no such state.');
  return state;
}
