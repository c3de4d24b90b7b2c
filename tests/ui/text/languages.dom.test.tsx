import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SAMPLE_POSTING } from '../../../lib/core/match/sample-posting';
import { dayOf } from '../../../lib/ui/text/day';
import { speak } from '../../fixtures/fake-texts';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { LONG } from '../../gallery/states/fake-postings';
import { SKILLS } from '../../gallery/states/fake-skills';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { WELCOME_STATES } from '../../gallery/states/welcome-states';
import { drawState, PAGE_DRAWINGS, POPUP_DRAWINGS } from '../draw-state';
import { cutOff, drawnTexts } from '../drawn';
import { unmount } from '../mount';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk', 'ja'];
const ALL = [...POPUP_DRAWINGS, ...PAGE_DRAWINGS];

afterEach(() => {
  unmount();
  speak('en');
  Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
  document.documentElement.classList.remove('page');
});

/** English with accents, two fifths longer, between brackets: what is not, comes from nowhere else. */
function pseudo(text: string): string {
  const accents: Record<string, string> = {
    a: 'áá',
    e: 'éé',
    i: 'íí',
    o: 'óó',
    u: 'úú',
    A: 'ÁÁ',
    E: 'ÉÉ',
    I: 'ÍÍ',
    O: 'ÓÓ',
  };
  const longer = text.replace(/\{\w+\}|[aeiouAEIO]/g, (found) => accents[found] ?? found);
  return `⟦${longer}⟧`;
}

/** Every text of the made-up data, longest first: none of it is ours to translate. */
const DATA = [POPUP_STATES, DASHBOARD_STATES, WELCOME_STATES, SKILLS, LONG]
  .flatMap(stringsIn)
  .concat(SAMPLE_POSTING.text.split('\n'), ['What you bring', '- 3+ years of ', '- A cloud such as ', ', Azure or GCP'])
  .concat([
    'SVG',
    'JSON Resume',
    'my-skills.json',
    'guru',
    '{"skills":[{"id":"ceph","name":"Ceph","level":"expert"}]}',
    'skills[0].level',
  ])
  .flatMap((text) => (Number.isNaN(Date.parse(text)) ? [text] : [text, dayOf(text)]))
  // Of several places the first is shown, cut where it is long.
  .flatMap((text) => [text, ...text.split('; '), text.slice(0, 40).trim()])
  .filter((text) => text.length > 1)
  .sort((a, b) => b.length - a.length);

/** A day as English writes it: it is data, also where it is worked out. */
const DAY = /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/;

/** What is left of a text without what is between brackets, data, and the words of a list. */
function foreign(text: string): string {
  // What is shortened is data as far as it goes.
  if (text.endsWith('…') && DATA.some((one) => one.startsWith(text.slice(0, -1)))) return '';
  if (DAY.test(text.trim())) return '';
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  for (const one of DATA) left = left.replaceAll(one, ' ');
  return left.replace(/\b(and|or)\b/g, ' ');
}

describe.each(ALL)('$name', (drawing) => {
  test('shows no text but ours and the data', async () => {
    speak('en', pseudo);
    await drawState(drawing);
    const texts = drawnTexts(document.body);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.map(({ text }) => text).filter((text) => /\p{L}/u.test(foreign(text)))).toEqual([]);
  });

  test.each([
    [400, 'ltr'],
    [320, 'ltr'],
    [320, 'rtl'],
  ])('has room for longer texts at %i px, %s', async (width, direction) => {
    await page.viewport(width, 640);
    speak('en', pseudo, { direction });
    await drawState(drawing);
    expect(document.documentElement.dir).toBe(direction);
    expect(cutOff(document.body)).toEqual([]);
  });
});

describe.each([
  ...POPUP_DRAWINGS.map((drawing) => ({ drawing, width: 400 })),
  ...ALL.map((drawing) => ({ drawing, width: 320 })),
])('$drawing.name at $width px', ({ drawing, width }) => {
  test('has room for each language', async () => {
    await page.viewport(width, 640);
    for (const language of LANGUAGES) {
      speak(language);
      await drawState(drawing);
      expect(document.documentElement.lang).toBe(language);
      expect(cutOff(document.body), language).toEqual([]);
      unmount();
    }
  });
});

test('what is cut off is found', async () => {
  await page.viewport(320, 640);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div id="root"><p style="width: 40px; white-space: nowrap">Much too long a line</p>
    <p style="height: 4px; overflow: hidden">Cut off below</p><input style="width: 60px" placeholder="No room for this">
    <p style="position: absolute; left: 300px; white-space: nowrap">Out of the window</p></div>`,
  );
  expect(cutOff(document.body).map((found) => /(?:leaves|is cut|needs|px wide)/.exec(found)?.[0])).toEqual([
    'px wide',
    'leaves',
    'is cut',
    'leaves',
    'needs',
  ]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
