import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { CorrectSkills } from '../../../lib/ui/words/CorrectSkills';
import type { ShownSkill } from '../../../lib/ui/words/skill-corrections';
import { POSTING } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mount, mountPopup, unmount } from '../mount';

afterEach(unmount);

const GO = { id: 'go', name: 'Go', isOwn: false };
const OWN = { id: 'zorp', name: 'Zorp', isOwn: true };

function open(...skills: ShownSkill[]) {
  const done: string[] = [];
  mount(
    <ul class="posting">
      <li>
        <CorrectSkills skills={skills} onCorrect={({ id }, way) => done.push(`${id} ${way}`)} />
      </li>
      <li>
        <button type="button">after</button>
      </li>
    </ul>,
  );
  return done;
}

const press = (way: 'notHere' | 'never' | 'always' | 'notOwn', name: string) =>
  page.getByRole('button', { name: `${t(`correct.${way}`)}: ${t(`correct.${way}Of`, { name })}`, exact: true }).click();

test('of a skill is said that it is not meant here, never, or always; of an own word that it is none', async () => {
  const done = open(GO, OWN);
  await press('notHere', 'Go');
  await press('never', 'Go');
  await press('always', 'Go');
  await press('notOwn', 'Zorp');
  expect(done).toEqual(['go notHere', 'go never', 'go always', 'zorp notOwn']);
  expect(
    page.getByRole('button', { name: `${t('correct.never')}: ${t('correct.neverOf', { name: 'Zorp' })}` }).query(),
  ).toBeNull();
});

test('what goes with its line hands the focus on', async () => {
  open(GO);
  await press('always', 'Go');
  expect(document.activeElement?.textContent).toBe(t('correct.always'));
  await press('never', 'Go');
  expect(document.activeElement?.textContent).toBe('after');
});

test('in the popup a line that is open says what can be said of its skill, with a way back', async () => {
  const { done } = mountPopup({ page: { kind: 'postings', postings: [POSTING] }, profile: PROFILE, exports: [] });
  const [line] = document.querySelectorAll<HTMLElement>('.line-show');
  line?.click();
  await page
    .getByRole('button', { name: t('correct.never'), exact: false })
    .first()
    .click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => done.map(([what]) => what)).toEqual(['show', 'correct-mention', 'correct']);
});
