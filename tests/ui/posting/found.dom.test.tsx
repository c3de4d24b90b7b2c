import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ShownPosting } from '../../../lib/ui/data';
import { t } from '../../../lib/ui/text/text';
import { speak } from '../../fixtures/fake-texts';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { FULL, LONG_FACTS, POSTING, RTL, SMALL } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, mountPopup, unmount } from '../mount';

afterEach(() => {
  unmount();
  speak('en');
});

const show = (...postings: ShownPosting[]) =>
  mountPopup({ page: { kind: 'postings', postings }, profile: PROFILE, exports: [] });
const facts = () => [...document.querySelectorAll('.facts .fact')].map((fact) => fact.textContent);

test('everything the posting says is shown under its title, in words and days of the reader’s language', () => {
  show(FULL);
  expect(facts()).toEqual([
    'Berlin, DE; Prague, CZ',
    'Hybrid',
    '60,000–80,000 EUR a year',
    'Posted Nov 1, 2026',
    'Open until Dec 31, 2099',
  ]);
  unmount();
  speak('fr');
  show(FULL);
  expect(facts()).toContain('Publiée le 1 nov. 2026');
  expect(facts()).toContain('Hybride');
});

test('what it does not say takes no place', () => {
  show({ ...SMALL, workMode: 'remote' });
  expect(facts()).toEqual(['Remote']);
  unmount();
  show(SMALL);
  expect(document.querySelector('.facts, .facts-cut')).toBeNull();
});

test.each(['en', 'ar'])('no line begins or ends with a dot, however narrow the window is: %s', async (direction) => {
  document.documentElement.dir = direction === 'ar' ? 'rtl' : 'ltr';
  show(direction === 'ar' ? RTL : FULL);
  const line = document.querySelector<HTMLElement>('.facts') as HTMLElement;
  const shown = (fact: Element) => {
    const [own, around] = [fact.getBoundingClientRect(), line.getBoundingClientRect()];
    return direction === 'ar' ? around.right - own.right : own.left - around.left;
  };
  for (const width of [140, 200, 260, 320, 400, 900]) {
    line.style.width = `${width}px`;
    const all = [...line.querySelectorAll('.fact')];
    const tops = all.map((fact) => fact.getBoundingClientRect().top);
    for (const [i, fact] of all.entries()) {
      expect(getComputedStyle(fact, '::before').content).toBe('"·" / ""');
      expect(getComputedStyle(fact, '::after').content).toBe('none');
      const begins = i === 0 || (tops[i] ?? 0) > (tops[i - 1] ?? 0);
      // The dot is one em wide, as is the part of the line that is cut off.
      if (begins) expect(shown(fact), `${width} px, fact ${i}`).toBeCloseTo(0, 0);
      else expect(shown(fact)).toBeGreaterThan(10);
    }
  }
  document.documentElement.dir = '';
});

test('a last day that is over is said as such', () => {
  show(LONG_FACTS);
  expect(document.querySelector('.fact-over')?.textContent).toBe('Closed: was open until Jan 31, 2026');
  expect(facts()).not.toContain('Open until Jan 31, 2026');
});

test('HP-13: words that run the other way keep to themselves', () => {
  show(RTL);
  const own = [...document.querySelectorAll('.facts bdi')].map((one) => one.textContent);
  expect(own).toEqual([RTL.location, RTL.salary]);
  expect(document.querySelector('article h2')?.getAttribute('dir')).toBe('auto');
});

test('LS-02: where only the first part was read, that is said, and where all was read nothing is', async () => {
  const { update } = show(LONG_FACTS);
  await expect.element(page.getByText(/Only the first part of this page was read/)).toBeVisible();
  update({ page: { kind: 'postings', postings: [POSTING] } });
  expect(document.querySelector('.facts-cut')).toBeNull();
});

test('the list of several says of each where it is, short', () => {
  show(FULL, LONG_FACTS, { ...SMALL, workMode: 'on-site' }, POSTING);
  const places = [...document.querySelectorAll('.postings li')].map(
    (one) => one.querySelector('.quiet .fact:nth-child(2)')?.textContent,
  );
  expect(places.toSorted()).toEqual([
    'Berlin, DE +1',
    'Garmisch-Partenkirchen, Villingen-Schwen…',
    'On site',
    undefined,
  ]);
});

test('our tab says it of kept postings, too: short in the row, all in the details', async () => {
  const start = DASHBOARD_STATES.dashboard;
  if (!start) throw new Error('The gallery has no dashboard.');
  drawDashboard(start, mount(null));
  const row = page.getByRole('row').filter({ hasText: 'Build Engineer' });
  await expect.element(row.getByText('Berlin, DE +1')).toBeVisible();
  await row.getByRole('button', { name: 'Build Engineer', exact: true }).click();
  await expect.element(row.getByText('Open until Dec 31, 2099').last()).toBeVisible();
});

test('that a page is marked in part is said, with one posting and with several', () => {
  for (const postings of [[SMALL], [SMALL, { ...SMALL, id: 'other' }]]) {
    for (const inPart of [true, false]) {
      mountPopup({ page: { kind: 'postings', postings, inPart }, profile: PROFILE, exports: [] });
      expect(document.querySelector('.facts-cut')?.textContent).toBe(inPart ? t('found.inPart') : undefined);
      unmount();
    }
  }
});
