import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MARK_KINDS, PALETTES } from '../../../lib/core/marks/palettes';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/marks/settings';
import { CURRENT_SWATCH, SWATCHES } from '../../../lib/core/marks/swatches';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { WELCOME_STATES } from '../../gallery/states/welcome-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { drawWelcome } from '../../gallery/windows/welcome';
import { mount, mountPopup, unmount } from '../mount';

afterEach(unmount);

const palette = (name: keyof typeof PALETTES | 'own') => page.getByRole('radio', { name: t(`marks.palette.${name}`) });
const group = (kind: 'have' | 'partly' | 'missing') => page.getByRole('group', { name: t(`marks.kind.${kind}`) });

/** What the sample line looks like: background and underline of each of its texts. */
function sample(): string[] {
  return [...document.querySelectorAll('.mark-sample-line .mark')].map((one) => {
    const { backgroundColor, textDecorationStyle } = getComputedStyle(one);
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(backgroundColor)?.slice(1) ?? [];
    const hex = parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
    return `${textDecorationStyle} ${hex ? `#${hex}` : 'none'}`;
  });
}

const look = (swatches: Settings['swatches']) => [
  ...MARK_KINDS.map((kind, i) => {
    return `${['solid', 'dashed', 'dotted'][i]} ${SWATCHES[swatches[kind]]?.background ?? 'none'}`;
  }),
  'solid none',
  `double ${CURRENT_SWATCH.background}`,
];

describe('in the settings', () => {
  test('a palette is picked, and the sample line shows it at once', async () => {
    openSettings('dashboard-settings');
    await expect.element(palette('standard')).toBeChecked();
    expect(sample()).toEqual(look(PALETTES.standard));
    for (const name of ['redGreen', 'blueYellow', 'highContrast', 'underlines'] as const) {
      await palette(name).click();
      await expect.element(palette(name)).toBeChecked();
      expect(sample()).toEqual(look(PALETTES[name]));
    }
    await expect.element(palette('own')).not.toBeInTheDocument();
  });

  test('names in no list are marked where the reader asks for it, and then stand in the sample line', async () => {
    openSettings('dashboard-settings');
    expect(sample()).toEqual(look(PALETTES.standard));
    await page.getByRole('switch', { name: t('marks.unknown') }).click();
    expect(sample()).toEqual(look(PALETTES.standard).toSpliced(4, 0, 'wavy none'));
  });

  test('AX-02: palettes and colours are picked with the arrow keys alone', async () => {
    openSettings('dashboard-settings');
    palette('standard').element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(palette('redGreen')).toBeChecked();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{ArrowRight}');
    await expect.element(group('have').getByRole('radio', { name: 'Violet' })).toBeChecked();
    await expect.element(palette('own')).toBeChecked();
    expect(sample()).toEqual(look({ ...PALETTES.redGreen, have: 'violet' }));
  });

  test('each kind has a colour of its own, by its name in words', async () => {
    openSettings('dashboard-settings');
    await page.getByText(t('marks.each')).click();
    for (const kind of MARK_KINDS) expect(group(kind).getByRole('radio').elements()).toHaveLength(11);
    await group('missing').getByText('Turquoise').click();
    await expect.element(group('missing').getByRole('radio', { name: 'Turquoise' })).toBeChecked();
    await expect.element(group('have').getByRole('radio', { name: 'Green' })).toBeChecked();
    expect(sample()).toEqual(look({ ...PALETTES.standard, missing: 'turquoise' }));
  });

  test('HP-09: in one colour the sample shows it, and it is said', async () => {
    openSettings('dashboard-settings', { oneColour: true });
    expect(new Set(sample().slice(0, 3))).toEqual(new Set([`solid ${SWATCHES.grey.background}`]));
    await expect.element(page.getByText(t('marks.oneColourNow'))).toBeVisible();
  });

  test('AX-14: marks are switched off and on, and each site without marks has its switch', async () => {
    const { saved } = openSettings('dashboard-settings', { unmarkedHosts: ['a.example', 'b.example'] });
    await page.getByRole('switch', { name: t('marks.onHost', { host: 'a.example' }) }).click();
    expect(saved.at(-1)?.unmarkedHosts).toEqual(['b.example']);
    const everywhere = page.getByRole('switch', { name: t('marks.everywhere') });
    await everywhere.click();
    await expect.element(everywhere).not.toBeChecked();
    expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, unmarkedHosts: ['b.example'], marks: false });
  });

  test('what could not be stored is told, and not shown as if it were', async () => {
    openSettings('dashboard-settings', {}, () => Promise.reject(new Error('The disk is full.')));
    await palette('redGreen').click();
    await expect.element(page.getByText(/The disk is full/)).toBeVisible();
    await expect.element(palette('standard')).toBeChecked();
  });

  test('AX-09: at 320 pixels nothing sticks out', async () => {
    await page.viewport(320, 900);
    openSettings('dashboard-colours');
    await page.getByText(t('marks.each')).click();
    const wide = [...document.querySelectorAll<HTMLElement>('.mark-settings *')].filter((element) => {
      return element.getBoundingClientRect().right > 320 && !element.closest('.visually-hidden');
    });
    expect(wide).toEqual([]);
  });
});

test('the welcome page has the palettes alone', async () => {
  const start = WELCOME_STATES.welcome;
  if (!start) throw new Error('The gallery has no such state.');
  drawWelcome(start, mount(null));
  await palette('redGreen').click();
  await expect.element(palette('redGreen')).toBeChecked();
  expect(sample()).toEqual(look(PALETTES.redGreen));
  expect(page.getByText(t('marks.each')).query()).toBeNull();
  expect(page.getByRole('switch', { name: t('marks.everywhere') }).query()).toBeNull();
});

describe('AX-14: in the popup', () => {
  const here = page.getByRole('switch', { name: t('marks.onHost', { host: 'jobs.example' }) });
  const everywhere = page.getByRole('switch', { name: t('marks.everywhere') });

  test('marks are switched off for the site of the posting, and it is said', async () => {
    const { done } = openPopup('marks-on');
    await expect.element(here).toBeChecked();
    await here.click();
    await expect.element(here).not.toBeChecked();
    await expect.element(here).toHaveAccessibleDescription(t('marks.offHere'));
    expect(done).toEqual([['settings', { ...DEFAULT_SETTINGS, unmarkedHosts: ['jobs.example'] }]]);
  });

  test('where they are off it is said first; the switch keeps its place and the focus', async () => {
    openPopup('marks-off-here');
    const scroll = document.querySelector('.panel-scroll');
    expect(scroll?.firstElementChild?.contains(here.element())).toBe(true);
    await here.click();
    await expect.element(here).toBeChecked();
    expect(scroll?.firstElementChild?.contains(here.element())).toBe(true);
    expect(document.activeElement).toBe(here.element());
  });

  test('where they are off on all pages, that is what is said and switched', async () => {
    const { done } = openPopup('marks-off');
    await expect.element(everywhere).toHaveAccessibleDescription(t('marks.offEverywhere'));
    expect(here.query()).toBeNull();
    await everywhere.click();
    expect(done).toEqual([['settings', DEFAULT_SETTINGS]]);
    await expect.element(here).toBeChecked();
  });

  test('on a page without a host there is nothing to switch', () => {
    const start = must(POPUP_STATES['marks-on']);
    const { page: shown } = start;
    if (shown.kind !== 'postings') throw new Error('The state has no posting.');
    const postings = shown.postings.map((one) => ({ ...one, url: 'file:///posting.html' }));
    mountPopup({ ...start, page: { ...shown, postings } });
    expect(page.getByRole('switch').query()).toBeNull();
  });
});

function openPopup(state: string) {
  return mountPopup(must(POPUP_STATES[state]));
}

/** Our tab with these settings; gives what was saved. */
function openSettings(state: string, change: Partial<Settings> = {}, refuse?: () => Promise<never>) {
  const start = must(DASHBOARD_STATES[state]);
  const saved: Settings[] = [];
  const settings = { ...must(start.settings.settings), ...change };
  const root = mount(null);
  let data = { ...start, settings: { ...start.settings, settings } };
  const saveSettings = async (next: Settings) => {
    saved.push(next);
    data = { ...data, settings: { ...data.settings, settings: next } };
    drawDashboard(data, root, { saveSettings });
  };
  drawDashboard(data, root, { saveSettings: refuse ?? saveSettings });
  return { saved };
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The gallery has no such state.');
  return value;
}
