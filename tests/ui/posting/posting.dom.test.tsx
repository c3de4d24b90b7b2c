import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import type { PageState } from '../../../lib/ui/data';
import { HOSTILE, NOTHING, POSTING, REAL, SMALL } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
];
const withPage = (kind: PageState) => ({ page: kind, profile: PROFILE, exports });
const showing = (...postings: (typeof POSTING)[]) => withPage({ kind: 'postings', postings });

afterEach(unmount);

test('tells how well the posting fits, in a number, in words and as a sum', async () => {
  mountPopup(showing(POSTING));
  await expect.element(page.getByRole('heading', { name: /Senior Platform Engineer/ })).toBeVisible();
  await expect.element(page.getByText('50%', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Partial match')).toBeVisible();
  await expect.element(page.getByText('The posting says to apply at 70%.')).toBeVisible();
  await page.getByRole('button', { name: 'The sum' }).click();
  await expect.element(page.getByRole('columnheader', { name: 'Points' })).toBeVisible();
  const sum = [...document.querySelectorAll('.sum tbody td:nth-child(2)')].map((cell) => Number(cell.textContent));
  const total = document.querySelectorAll('.sum tfoot td');
  expect(sum.reduce((a, b) => a + b, 0)).toBe(Number(total[0]?.textContent));
  expect(Math.round((100 * Number(total[0]?.textContent)) / Number(total[1]?.textContent))).toBe(50);
});

test('says x of y where too little is asked for', async () => {
  mountPopup(showing(SMALL));
  await expect.element(page.getByText('2 of 3').first()).toBeVisible();
  await expect.element(page.getByText('Too few for a percentage.')).toBeVisible();
  expect(document.body.textContent).not.toContain('%');
});

test('AX-03: each outcome has a shape and a word of its own', () => {
  mountPopup(showing(POSTING));
  const told = new Map<string, string>();
  for (const line of document.querySelectorAll('.line')) {
    const word = line.querySelector('.word')?.textContent ?? 'none';
    told.set(word, line.querySelector('svg')?.innerHTML ?? '');
  }
  expect([...told.keys()].sort()).toEqual(['have', 'missing', 'none', 'related', 'short']);
  expect(new Set(told.values()).size).toBe(5);
  expect(line('Go').textContent).toContain('doubtful');
});

test('shows why not at once, and why and the sentence it was read from by a click', async () => {
  mountPopup(showing(POSTING));
  const evidence = () => document.querySelector('.line-evidence:not([hidden])')?.textContent;
  expect(evidence()).toBeUndefined();
  await page.getByRole('button', { name: 'Kubernetes', exact: true }).click();
  expect(document.querySelector('.line-more > p')?.textContent).toBe('4 years, 3 asked');
  expect(document.querySelector('.line-open .line-reason')?.textContent).toBe('through OpenShift');
  expect(evidence()).toBe('You have run Kubernetes in production for at least 3 years.');
  await page.getByRole('button', { name: 'Windows Server' }).click();
  expect(evidence()).toBe('No Windows Server experience is needed.');
  expect(line('Ceph').textContent).toContain('2 years, 5 asked');
  expect(line('Go').textContent).toContain('you are learning it');
});

test('a click opens the sentence and shows the mention in the page, each further click the next one; then it is closed', async () => {
  const { done } = mountPopup(showing(POSTING));
  const button = page.getByRole('button', { name: 'Docker, Podman, or LXC' });
  for (let click = 0; click < 4; click++) {
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    expect(line('Docker').textContent).toContain(`${click + 1} of 4 in the page`);
  }
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  const shown = done.map(([, , start]) => start);
  expect(new Set(shown).size).toBe(4);
  expect(shown[0]).toBe(100);
  expect(shown[4]).toBe(shown[0]);
});

test('eight of fourteen requirements are in sight, and the sentence of several lines stands once', async () => {
  await page.viewport(400, 600);
  document.documentElement.classList.add('page');
  mountPopup(showing(REAL));
  await expect.poll(() => document.querySelectorAll('.line').length).toBe(REAL.reading.requirements.length);
  const foot = document.querySelector('.posting-bar')?.getBoundingClientRect().top ?? 0;
  const inSight = [...document.querySelectorAll('.line')].filter((one) => one.getBoundingClientRect().bottom <= foot);
  expect(inSight.length).toBeGreaterThanOrEqual(8);
  await page.getByRole('button', { name: 'Helm' }).click();
  expect(document.querySelectorAll('.line-evidence:not([hidden])')).toHaveLength(1);
  document.documentElement.classList.remove('page');
});

test('AX-08: the counts are announced once for a posting', async () => {
  const { update } = mountPopup(showing(POSTING));
  const status = page.getByRole('status').filter({ hasText: 'requirements' });
  await expect.element(status).toHaveTextContent('8 requirements: you have 3, 3 partly, 2 missing');
  update({ profile: { ...PROFILE, skills: PROFILE.skills.slice(0, 2) } });
  await expect.element(status).toHaveTextContent('8 requirements: you have 3, 3 partly, 2 missing');
});

test('what is missing can be added from its line, and taken back', async () => {
  const { done } = mountPopup(showing(POSTING));
  await page.getByRole('button', { name: 'Add Terraform to my skills' }).click();
  await expect.element(page.getByRole('status').filter({ hasText: 'Terraform added.' })).toBeVisible();
  expect(line('Terraform').closest('.group')?.className).toContain('group-have');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => line('Terraform').closest('.group')?.className).toContain('group-missing');
  expect(done.map(([what]) => what)).toEqual(['save', 'remove']);
});

test('without skills it teaches what to do first and still shows what is named', async () => {
  mountPopup({ ...showing(POSTING), profile: EMPTY_PROFILE });
  const named = new Set(POSTING.reading.mentions.map(({ skill }) => skill)).size;
  expect(document.querySelector('.score-number')?.textContent).toBe(`${named}`);
  await expect.element(page.getByText('technologies named', { exact: true })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.line').length).toBe(11);
  expect(document.querySelectorAll('.word')).toHaveLength(0);
  expect(document.querySelector('.export')).toBeNull();
  await page.getByRole('button', { name: 'Add my skills' }).click();
  await expect.element(page.getByRole('combobox', { name: 'Add a skill' })).toHaveFocus();
});

test('says so where no technology is named', async () => {
  mountPopup(showing(NOTHING));
  await expect.element(page.getByText('This posting names no technology that Skillmark knows.')).toBeVisible();
});

test('lists several postings, best match first, and opens the one picked', async () => {
  mountPopup(showing(NOTHING, POSTING, SMALL));
  const titles = [...document.querySelectorAll('.postings strong')].map((title) => title.textContent);
  expect(titles).toEqual([SMALL.title, POSTING.title, NOTHING.title]);
  await page.getByRole('button', { name: /Build Engineer/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Build Engineer' })).toBeVisible();
  await page.getByRole('button', { name: 'All 3 postings' }).click();
  await expect.element(page.getByRole('heading', { name: '3 postings on this page' })).toBeVisible();
});

test('many postings are chosen among by words, saved ones have a sign, and the page scrolls to the one that is opened', async () => {
  const start = POPUP_STATES.many;
  if (!start) throw new Error('The gallery has no such state.');
  const { done } = mountPopup(start);
  const rows = () => document.querySelectorAll('.postings li').length;
  await expect.poll(rows).toBe(193);
  expect(document.querySelectorAll('.postings-saved')).toHaveLength(39);
  await page.getByRole('searchbox', { name: 'Filter the postings' }).fill('build company 11');
  await expect.poll(rows).toBe(2);
  await expect.element(page.getByText('2 of 193')).toBeVisible();
  await page.getByRole('button', { name: /Company 113/ }).click();
  const [first] = SMALL.reading.mentions;
  expect(done).toEqual([['show', 'many 113', first?.start, first?.end]]);
  await page.getByRole('button', { name: 'All 193 postings' }).click();
  await expect.poll(rows).toBe(2);
  await page.getByRole('searchbox').fill('nothing of the kind');
  await expect.element(page.getByText('No posting has all of these words.')).toBeVisible();
});

test('LC-14: a posting that is gone gives way, and never lends its title to another', async () => {
  const { update } = mountPopup(showing(POSTING, SMALL, NOTHING));
  await page.getByRole('button', { name: /Build Engineer/ }).click();
  update(withPage({ kind: 'postings', postings: [POSTING, NOTHING] }));
  expect(document.body.textContent).not.toContain(SMALL.title);
  update(withPage({ kind: 'postings', postings: [NOTHING] }));
  expect(document.querySelector('article h2')?.textContent).toBe(NOTHING.title);
  expect(document.querySelectorAll('.line')).toHaveLength(0);
});

test.each([
  ['none', 'No job posting on this page'],
  ['elsewhere', 'This site is not read'],
  ['restricted', 'This page cannot be read'],
  ['reload', 'Reload this page'],
] as const)('LC-13: %s is told in words', async (kind, title) => {
  mountPopup(withPage({ kind }));
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
});

test('LC-03: where the background does not answer it says what to do', async () => {
  const { done } = mountPopup({ page: { kind: 'failed', message: 'The background did not answer.' }, exports });
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(done).toEqual([['retry']]);
});

test('nothing moves when a posting takes the place of the reading state', () => {
  const { update } = mountPopup({ page: { kind: 'reading' }, exports });
  const before = placeOf('.popup', '[role=tablist]', 'main', '.panel-scroll > *');
  update(showing(POSTING));
  expect(placeOf('.popup', '[role=tablist]', 'main', '.panel-scroll > *')).toEqual(before);
});

test('copies the match, and opens a file of each format', async () => {
  const { done } = mountPopup(showing(POSTING));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
  await expect.element(page.getByText('Copied as Markdown.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Save as CSV' }).click();
  expect(document.querySelector('.export-list')?.matches(':popover-open')).toBe(false);
  expect(done).toEqual([
    ['copy', '1'],
    ['file', '1', 'csv'],
  ]);
});

test('a file that is saved in this window, which no page of ours then tells of, is told of here', async () => {
  const told = [{ text: 'Saved as match.csv where your browser keeps downloads.' }, undefined];
  mountPopup(showing(POSTING), { saveMatch: async () => told.shift() });
  const save = async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Save as CSV' }).click();
  };
  await save();
  await expect.element(page.getByText('Saved as match.csv where your browser keeps downloads.')).toBeVisible();
  await save();
  await expect.poll(() => document.querySelector('.notice-text')?.textContent).toBe('');
});

test('HP-15: what a page says is shown as text, whatever it looks like', () => {
  mountPopup(showing(HOSTILE));
  expect(document.querySelector('article h2')?.textContent).toBe(HOSTILE.title);
  expect(document.querySelectorAll('#root img, #root script, #root a')).toHaveLength(0);
});

test('HI-06: an object in place of a name renders nothing of its own', () => {
  const name = { type: 'img', props: { onerror: 'alert(1)' }, constructor: null, __v: 1 } as unknown as string;
  const skills = { kubernetes: { ...POSTING.reading.skills.kubernetes, name } } as typeof POSTING.reading.skills;
  mountPopup(showing({ ...POSTING, title: name, company: name, reading: { ...POSTING.reading, skills } }));
  expect(document.querySelectorAll('article')).toHaveLength(1);
  expect(document.querySelectorAll('#root img')).toHaveLength(0);
});

function line(name: string): Element {
  const found = [...document.querySelectorAll('.line')].find((one) => {
    return one.querySelector('.line-show')?.textContent?.startsWith(name);
  });
  if (!found) throw new Error(`No line is about ${name}.`);
  return found;
}

function placeOf(...selectors: string[]): (DOMRect | string)[][] {
  return selectors.map((selector) => {
    const { x, y, width } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return [selector, `${x} ${y} ${width}`];
  });
}
