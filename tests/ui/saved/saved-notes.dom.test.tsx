import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '../../../lib/core/saved/annotate';
import type { ReadPosting } from '../../../lib/core/saved/saved-posting';
import { SavedNotes } from '../../../lib/ui/saved/SavedNotes';
import { RECORDS } from '../../gallery/states/saved-states';
import { mount, unmount } from '../mount';

afterEach(unmount);

const BARE = { ...(RECORDS[1] as ReadPosting), note: '', tags: [] };
const DATED = { ...BARE, next: { on: '2026-12-24T09:30', what: 'Call' } };
const note = page.getByRole('textbox', { name: 'Note' });
const tags = page.getByRole('textbox', { name: 'Tags' });
const what = page.getByRole('textbox', { name: 'What happens then' });

let asked: Annotation[] = [];
let store: (change: Annotation) => Promise<boolean>;

/** Draws it as it is after a change from elsewhere; what is asked for is stored by `store`. */
function draw(saved: ReadPosting) {
  const onChange = (change: Annotation) => {
    asked.push(change);
    return store(change);
  };
  mount(<SavedNotes saved={{ ...saved }} onChange={onChange} />);
}

function start(saved: ReadPosting, isStored = true) {
  asked = [];
  store = async (change) => {
    if (isStored) draw({ ...saved, ...change } as ReadPosting);
    return isStored;
  };
  draw(saved);
}

const offered = (saved: ReadPosting): ReadPosting => ({
  ...saved,
  statuses: [...saved.statuses, { status: 'offer', at: '2026-11-28T12:00:00.000Z' }],
});

test('a note and tags that are typed stay whatever is drawn anew, and are stored when the field is left', async () => {
  start(BARE);
  for (const [field, typed, change] of [
    [note, 'Ada asks for a talk.', { note: 'Ada asks for a talk.' }],
    [tags, 'far,  later', { tags: ['far', 'later'] }],
  ] as const) {
    await field.click();
    await userEvent.keyboard(typed);
    draw(BARE);
    draw(offered(BARE));
    expect(document.querySelector('.saved-history')?.textContent).toContain('Offer');
    await expect.element(field).toHaveValue(typed);
    await userEvent.tab();
    await expect.poll(() => asked.at(-1)).toEqual(change);
  }
  await expect.element(tags).toHaveValue('far, later');
  expect(asked).toHaveLength(2);
});

test('what the next date is for stays while it is typed, and the date that is stored with it', async () => {
  start(DATED);
  await what.click();
  await userEvent.keyboard('{End} Ada');
  draw(offered(DATED));
  await expect.element(what).toHaveValue('Call Ada');
  await userEvent.tab();
  await expect.poll(() => asked).toEqual([{ next: { on: '2026-12-24T09:30', what: 'Call Ada' } }]);
  await expect.element(what).toHaveValue('Call Ada');
});

test('what could not be stored stays as it was typed, in each field', async () => {
  start(DATED, false);
  const fields = [
    [note, 'Later.'],
    [tags, 'far, '],
    [what, 'Talk'],
    [page.getByLabelText('Next date'), '2027-01-02'],
    [page.getByLabelText('Time'), '10:15'],
  ] as const;
  for (const [field, typed] of fields) await field.fill(typed);
  await userEvent.tab();
  await expect.poll(() => asked.length).toBeGreaterThanOrEqual(fields.length);
  draw(offered(DATED));
  for (const [field, typed] of fields) await expect.element(field).toHaveValue(typed);
});

test('what is typed while the field is being stored is not lost', async () => {
  start(BARE);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  store = () => promise;
  await tags.click();
  await userEvent.keyboard('far{Enter}, later');
  expect(asked).toEqual([{ tags: ['far'] }]);
  resolve(true);
  await promise;
  draw({ ...BARE, tags: ['far'] });
  await expect.element(tags).toHaveValue('far, later');
});

test('what another window stored is shown in a field that nobody types into', async () => {
  start(BARE);
  draw({ ...BARE, note: 'From elsewhere' });
  await expect.element(note).toHaveValue('From elsewhere');
});

test('a date is stored once it is whole, not with each digit of its year', async () => {
  start(BARE);
  const date = page.getByLabelText('Next date');
  (date.element() as HTMLElement).focus();
  await userEvent.keyboard('12242026');
  await expect.poll(() => asked).toEqual([{ next: { on: '2026-12-24', what: '' } }]);
  await userEvent.tab();
  expect(asked).toHaveLength(1);
});

test('a year of two digits is completed when the field is left, and no other year is stored', async () => {
  start(BARE);
  const date = page.getByLabelText('Next date');
  (date.element() as HTMLElement).focus();
  await userEvent.keyboard('122427');
  expect(asked).toEqual([]);
  await note.click();
  await expect.poll(() => asked).toEqual([{ next: { on: '2027-12-24', what: '' } }]);
  start(DATED);
  (date.element() as HTMLElement).focus();
  await userEvent.keyboard('12240300');
  await note.click();
  await expect.element(date).toHaveValue('2026-12-24');
  expect(asked).toEqual([]);
});

test('a stored date that is typed over is stored once, when the field is left', async () => {
  start(DATED);
  const date = page.getByLabelText('Next date');
  (date.element() as HTMLElement).focus();
  await userEvent.keyboard('01152027');
  expect(asked).toEqual([]);
  await note.click();
  await expect.poll(() => asked).toEqual([{ next: { on: '2027-01-15T09:30', what: 'Call' } }]);
});

test('a date that is half taken away stays stored, one that is emptied goes', async () => {
  start(DATED);
  const date = page.getByLabelText('Next date');
  (date.element() as HTMLElement).focus();
  await userEvent.keyboard('{Backspace}');
  await note.click();
  await expect.element(date).toHaveValue('2026-12-24');
  expect(asked).toEqual([]);
  await date.fill('');
  await note.click();
  await expect.poll(() => asked).toEqual([{ next: null }]);
});
