import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Correction, corrected, EMPTY_OVERLAY, type Overlay } from '../../../lib/core/profile/overlay';
import type { WordCheck } from '../../../lib/core/profile/words/word-check';
import type { WordActions } from '../../../lib/ui/actions';
import { NoticeBar } from '../../../lib/ui/notices/NoticeBar';
import { useNotice } from '../../../lib/ui/notices/use-notice';
import { t } from '../../../lib/ui/text/text';
import { WordsView } from '../../../lib/ui/words/WordsView';
import { mount, unmount } from '../mount';

afterEach(unmount);

const GO = { id: 'go', name: 'Go' };
const posting = { title: 'Developer', company: 'Acme', address: '' };
const ALL: Correction[] = [
  { kind: 'own', name: 'Quex' },
  { kind: 'own', name: 'Zorp' },
  { kind: 'never', id: 'rust', name: 'Rust' },
  { kind: 'always', ...GO, text: 'GO' },
  { kind: 'notHere', ...GO, posting },
  { kind: 'noTechnology', name: 'acme' },
];
const CHECK: Omit<WordCheck, 'name'> = { warnings: [], isOwn: false, postings: 1, hits: [] };

function open(corrections: Correction[], check: Partial<WordCheck> = {}, until?: Promise<void>) {
  const done: unknown[] = [];
  let overlay: Overlay = EMPTY_OVERLAY;
  const take = (one: Correction) => {
    overlay = corrected(overlay, one, () => false);
  };
  for (const one of corrections) take(one);
  const actions: WordActions = {
    correct: async (correction) => {
      done.push(correction);
      take(correction);
      draw();
      return overlay;
    },
    checkWord: async (name) => {
      await until;
      return { ...CHECK, name, ...check };
    },
    copyReport: async (report) => done.push(report),
  };
  const View = () => {
    const notices = useNotice();
    return (
      <>
        <WordsView overlay={overlay} actions={actions} notices={notices} />
        <NoticeBar notices={notices} />
      </>
    );
  };
  const draw = () => mount(<View />);
  draw();
  return done;
}

const listed = () => [...document.querySelectorAll('.own-word > span')].map((one) => one.textContent);

test('all words and corrections are listed, the newest of each kind first', () => {
  open(ALL);
  expect(listed()).toEqual(['Zorp', 'Quex', 'Rust', '“GO” is Go', 'Go in Developer, Acme', 'acme']);
});

test('each is taken back, and that too; the focus goes to the next', async () => {
  const done = open(ALL);
  await page.getByRole('button', { name: t('words.takeBack', { name: 'Rust' }) }).click();
  await expect.element(page.getByText(t('words.takenBack', { name: 'Rust' }))).toBeVisible();
  expect(listed()).not.toContain('Rust');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(listed).toContain('Rust');
  expect(done).toEqual([
    { kind: 'notNever', id: 'rust', name: 'Rust' },
    { kind: 'never', id: 'rust', name: 'Rust' },
  ]);
});

test('a word is added by the keys alone, after it is shown what it would hit and what speaks against it', async () => {
  const hits = [{ title: 'Developer', company: 'Acme', count: 2, sentences: ['We run Zo.'] }];
  const done = open([], { warnings: ['short'], hits });
  await page.getByRole('textbox', { name: t('words.add') }).click();
  await userEvent.keyboard(' Zo');
  await expect.element(page.getByText(t('words.short'))).toBeVisible();
  await expect.element(page.getByText('2 times in Developer, Acme')).toBeVisible();
  await expect.element(page.getByText('We run Zo.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(listed).toEqual(['Zo']);
  expect(done).toEqual([{ kind: 'own', name: 'Zo' }]);
  await expect.element(page.getByRole('textbox', { name: t('words.add') })).toHaveValue('');
});

test('a word that is there already is not added again', async () => {
  open([{ kind: 'own', name: 'Zorp' }], { isOwn: true });
  await page.getByRole('textbox', { name: t('words.add') }).fill('Zorp');
  await expect.element(page.getByText(t('words.isOwn', { name: 'Zorp' }))).toBeVisible();
  await expect.element(page.getByRole('button', { name: t('words.addButton'), exact: true })).toBeDisabled();
});

test('the report of missing technologies is shown before it is copied', async () => {
  const done = open([{ kind: 'own', name: 'Zorp' }]);
  await page.getByText(t('words.report')).click();
  const report = page.getByRole('textbox', { name: t('report.text') });
  await expect.element(report).toBeVisible();
  await page.getByRole('button', { name: t('report.copy') }).click();
  expect(done).toEqual([(report.element() as HTMLTextAreaElement).value]);
  expect(done[0]).toContain('- Zorp');
});

test('Enter before it is known what a word would hit adds it as soon as that is', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = open([], {}, promise);
  await userEvent.type(page.getByRole('textbox', { name: t('words.add') }), 'Zorp{Enter}');
  expect(done).toEqual([]);
  resolve();
  await expect.poll(() => done).toEqual([{ kind: 'own', name: 'Zorp' }]);
});

test('what speaks against a word is shown to who was faster, and Enter again adds it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = open([], { warnings: ['short'] }, promise);
  const field = page.getByRole('textbox', { name: t('words.add') });
  await userEvent.type(field, 'Zo{Enter}');
  resolve();
  await expect.element(page.getByText(t('words.short'))).toBeVisible();
  expect(done).toEqual([]);
  await userEvent.type(field, '{Enter}');
  await expect.poll(() => done).toEqual([{ kind: 'own', name: 'Zo' }]);
});
