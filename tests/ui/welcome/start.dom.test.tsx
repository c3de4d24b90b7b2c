import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WELCOME_STATES } from '../../gallery/states/welcome-states';
import { drawWelcome } from '../../gallery/windows/welcome';
import { mount, unmount } from '../mount';

afterEach(unmount);

function start() {
  const data = WELCOME_STATES['welcome-empty'];
  if (!data) throw new Error('The gallery has no such state.');
  drawWelcome(data, mount(null), {
    lookUpNames: async (names) => names.map((text) => ({ text, skills: [{ id: text.toLowerCase(), name: text }] })),
  });
}

const score = () => document.querySelector('.score-number')?.textContent;
const marked = () => document.querySelectorAll('.sample-posting .mark').length;

test('marks and match of the sample posting change as skills of a role are ticked, and go back', async () => {
  start();
  expect(marked()).toBeGreaterThan(5);
  expect(score()).toBeUndefined();
  await page.getByRole('button', { name: 'SRE' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'Kubernetes' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Kubernetes' }).click();
  await expect.poll(score).toMatch(/\d/);
  const first = score();
  await page.getByRole('checkbox', { name: 'Linux' }).click();
  await expect.poll(score).not.toBe(first);
  await page.getByRole('checkbox', { name: 'Linux' }).click();
  await expect.poll(score).toBe(first);
});

test('AX-02: the first match is reached by keys alone', async () => {
  start();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Skip' }).first()).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('combobox', { name: 'Add a skill' })).toHaveFocus();
  await userEvent.keyboard('kubernetes{Enter}');
  await expect.poll(score).toMatch(/\d/);
});

test('LinkedIn and Indeed come first among the boards', () => {
  start();
  const names = [...document.querySelectorAll('.sites-list [role=switch]')].map((one) => one.textContent);
  expect(names.slice(0, 2)).toEqual(['LinkedIn', 'Indeed']);
});

test('AX-02: every step is skipped by one key, and the focus is where the next one begins', async () => {
  start();
  const focused = () => document.activeElement?.textContent;
  const steps = [...document.querySelectorAll<HTMLElement>('.skip-step')];
  expect(steps).toHaveLength(4);
  const headings = [...document.querySelectorAll('h2')].map((one) => one.textContent);
  for (const [i, step] of steps.entries()) {
    step.focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(headings[i + 1]);
  }
});
