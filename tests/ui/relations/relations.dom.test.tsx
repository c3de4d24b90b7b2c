import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { POSTING } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mountPopup, unmount } from '../mount';

afterEach(unmount);

const SKILLS_ONLY = { page: { kind: 'none' as const }, profile: PROFILE, exports: [] };
const A_POSTING = { page: { kind: 'postings' as const, postings: [POSTING] }, profile: PROFILE, exports: [] };

test('what is implied and related is shown below the skills, and switched off and on by keys', async () => {
  const { done } = mountPopup(SKILLS_ONLY);
  await page.getByRole('tab', { name: /My skills/ }).click();
  await page.getByText('What these skills count for').click();
  const box = page.getByRole('checkbox', { name: 'OpenShift counts for Kubernetes' });
  await expect.element(box).toBeChecked();
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByText('OpenShift no longer counts for Kubernetes.')).toBeVisible();
  await expect.element(box).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(box).toBeChecked();
  const relation = { from: 'openshift', to: 'kubernetes' };
  expect(done).toEqual([
    ['relation', relation, false],
    ['relation', relation, true],
  ]);
});

test('what is implied can be added, and is then a skill like any other, with years', async () => {
  const { done } = mountPopup(SKILLS_ONLY);
  await page.getByRole('tab', { name: /My skills/ }).click();
  await page.getByText('What these skills count for').click();
  await page.getByRole('button', { name: 'Add Kubernetes to my skills' }).click();
  expect(done).toEqual([['save', { id: 'kubernetes', name: 'Kubernetes', level: 'working' }]]);
  await expect.element(page.getByRole('combobox', { name: 'Level of Kubernetes' })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'OpenShift counts for Kubernetes' })).not.toBeInTheDocument();
});

test('a line says what it is met through, and a relation that does not hold is switched off there', async () => {
  mountPopup(A_POSTING);
  const line = document.querySelector<HTMLElement>('[data-line="required kubernetes"]');
  expect(line?.className).toContain('line-met');
  expect(line?.textContent).toContain('through OpenShift');
  await page.getByRole('button', { name: 'Kubernetes', exact: true }).click();
  await page.getByRole('checkbox', { name: 'OpenShift counts for Kubernetes' }).click();
  await expect
    .poll(() => document.querySelector('[data-line="required kubernetes"]')?.className)
    .toContain('line-missing');
  await expect.element(page.getByRole('checkbox', { name: 'OpenShift counts for Kubernetes' })).not.toBeChecked();
});

test('every line has a way to say that it is of no interest, with a way back', async () => {
  const { done } = mountPopup(A_POSTING);
  for (const name of ['Kubernetes', 'Ceph', 'Terraform', 'Prometheus', 'Windows Server']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: `Not interested: I am not interested in ${name}` }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  expect(
    done.filter(([what, skill]) => what === 'save' && (skill as { level: string }).level === 'avoid'),
  ).toHaveLength(5);
});

test('what is only related can be added from its line', async () => {
  const { done } = mountPopup(A_POSTING);
  await page.getByRole('button', { name: 'Rust or Podman' }).click();
  await page.getByRole('button', { name: 'Add Podman to my skills' }).click();
  expect(done.at(-1)).toEqual(['save', { id: 'podman', name: 'Podman', level: 'working' }]);
});
