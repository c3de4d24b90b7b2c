import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fact } from '../../../lib/core/posting/fact';
import type { PopupData } from '../../../lib/ui/data';
import { speak } from '../../fixtures/fake-texts';
import { REAL } from '../../gallery/states/fake-postings';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

afterEach(() => {
  unmount();
  speak('en');
});

function open(state: string) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  return mountPopup(start);
}
const facts = () => [...document.querySelectorAll('.facts-told .fact')].map((fact) => fact.textContent);

test('facts stand beside the score, what may exclude first, both where data and text contradict each other', async () => {
  open('real');
  expect(facts().slice(0, 3)).toEqual([
    'No visa sponsorship',
    'Hybrid, 3 days in the office (the text) ≠ Remote (its data)',
    '€68–82K a year',
  ]);
  await page.getByRole('button', { name: /more facts/ }).click();
  await expect.poll(facts).toHaveLength(new Set(REAL.reading.facts.map(({ kind }) => kind)).size);
});

test('a click on a fact opens its sentence and shows it in the page; one of the data has its line alone', async () => {
  const { done } = open('real');
  const evidence = () => document.querySelector('.fact-evidence:not([hidden])')?.textContent;
  const button = page.getByRole('button', { name: 'No visa sponsorship' });
  await button.click();
  expect(evidence()).toBe('We cannot sponsor a visa for this role.');
  expect(done).toEqual([['show', REAL.id, 500, 500 + 'We cannot sponsor a visa for this role.'.length]]);
  await button.click();
  expect(evidence()).toBeUndefined();
  await page.getByRole('button', { name: /^Remote/ }).click();
  expect(evidence()).toBe('TELECOMMUTE');
  expect(done).toHaveLength(1);
});

test('a list of places is cut short, its sentence is whole; all that two lines say of one thing stands together', async () => {
  const states = [
    'Ohio',
    'Texas',
    'Utah',
    'Vermont',
    'North Carolina',
    'South Carolina',
    'Virginia',
    'Washington',
  ].join(', ');
  const evidence = `You must reside in one of these states: ${states}.`;
  const said = (text: string): Fact => ({
    kind: 'workMode',
    value: { mode: text as 'remote' },
    evidence: text,
    from: 'text',
  });
  const reading = {
    ...REAL.reading,
    facts: [
      said('on-site'),
      said('remote'),
      { kind: 'place', value: { text: states }, evidence, from: 'text' } as Fact,
    ],
  };
  mountPopup({ ...(POPUP_STATES.real as PopupData), page: { kind: 'postings', postings: [{ ...REAL, reading }] } });
  expect(facts()).toEqual(['From: Ohio, Texas, Utah, Vermont, North Carolina, …', 'On site, Remote']);
  await page.getByRole('button', { name: /^From: Ohio/ }).click();
  expect(document.querySelector('.fact-evidence:not([hidden])')?.textContent).toBe(evidence);
});

test('what goes against the reader’s needs is said in words and stands first, and the score is the same', () => {
  open('real');
  const score = document.querySelector('.score-number')?.textContent;
  expect(document.querySelectorAll('.need')).toHaveLength(0);
  unmount();
  open('needs');
  expect([...document.querySelectorAll('.need')].map((one) => one.textContent)).toEqual([
    'You need sponsorship, and none is given.',
    'The posting says two things: remote or not.',
    'Its pay cannot be compared with your $7K a month.',
    'It asks for more experience than your 5 years.',
  ]);
  expect(facts().slice(0, 3).at(-1)).toBe('7+ years of experience');
  expect(document.querySelector('.score-number')?.textContent).toBe(score);
});

test('facts are said in the reader’s language, languages by their names in it', async () => {
  speak('de');
  open('real');
  await page.getByRole('button', { name: /weitere Angaben/ }).click();
  await expect
    .poll(facts)
    .toEqual(expect.arrayContaining(['Deutsch (B2)', 'ab 7 Jahren Erfahrung', 'Unbefristet', 'Vollzeit']));
});
