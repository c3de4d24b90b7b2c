import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontsOfMachine } from '../../../lib/cli/screenshots/fonts-of-machine';
import { STEPS } from '../states/steps';
import { listed } from '../windows/windows';
import { type Box, boxesOf, grounds, moving, outOfReach, shapeless, stickingOut, underNotice } from './boxes';
import { LOOKS, lookAt } from './looks';
import { type Gallery, openGallery } from './open-gallery';
import { type Scene, scenesOf, stage, withTab } from './shoot';

/** A window 1280 pixels wide and 1024 high, enlarged four times. */
const ENLARGED = { scheme: 'light', width: 320, height: 256 } as const;

const scenes = scenesOf(listed());
let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.concurrent('each state, at every width, in every colour and direction', () => {
  test.for(scenes.map((scene) => [scene.name, scene] as const))(
    'AX-04, AX-07, AX-09: %s',
    async ([, scene], { expect }) => {
      await withTab(gallery, async (tab) => {
        await stage(gallery, tab, scene);
        const light = await tab.evaluate(boxesOf);
        const grounded = await tab.evaluate(grounds);
        expect(light.length).toBeGreaterThan(3);
        expect.soft(await fontsOfMachine(tab), 'is drawn in a font of this machine').toEqual([]);
        expect.soft(await tab.evaluate(moving), 'moves, though less was asked for').toEqual([]);
        await lookAt(tab, scene, LOOKS.dark);
        expect.soft(await tab.evaluate(boxesOf), 'stands elsewhere in dark').toEqual(light);
        await lookAt(tab, scene, LOOKS.forced);
        expect.soft(await tab.evaluate(shapeless, grounded), 'has no shape in forced colours').toEqual([]);
        await lookAt(tab, scene, LOOKS.rtl);
        expect.soft(unlikeMirror(light, await tab.evaluate(boxesOf), scene.width), 'is not mirrored').toEqual([]);
        for (const look of [
          LOOKS.rtl,
          { ...LOOKS.light, width: 400 },
          LOOKS.narrow,
          { ...LOOKS.narrow, ...LOOKS.rtl },
        ]) {
          await lookAt(tab, scene, look);
          expect.soft(await tab.evaluate(stickingOut), JSON.stringify(look)).toEqual([]);
          expect.soft(await tab.evaluate(underNotice), JSON.stringify(look)).toEqual([]);
        }
        await lookAt(tab, scene, ENLARGED);
        expect.soft(await tab.evaluate(stickingOut), 'enlarged four times').toEqual([]);
        expect.soft(await tab.evaluate(outOfReach), 'out of reach when enlarged four times').toEqual([]);
      });
    },
  );
});

/** What does not stand from right to left where it does in a mirror; within a line of text that depends on the words. */
function unlikeMirror(boxes: Box[], mirrored: Box[], width: number): string[] {
  const [ours, others] = [boxes, mirrored].map((all) => all.filter(({ inline }) => !inline)) as [Box[], Box[]];
  if (ours.length !== others.length) return [`${ours.length} boxes became ${others.length}`];
  return ours.flatMap(({ what, left, right }, at) => {
    const other = others[at] as Box;
    return Math.max(Math.abs(width - right - other.left), Math.abs(width - left - other.right)) > 1.5 ? [what] : [];
  });
}

describe.concurrent('a fault is seen', () => {
  const FAULTS: [string, string, (tab: Page) => Promise<string[]>][] = [
    ['too wide', 'main { min-width: 500px }', (tab) => tab.evaluate(stickingOut)],
    [
      'cut off',
      '.posting h2 { width: 20px; overflow: hidden; white-space: nowrap }',
      (tab) => tab.evaluate(stickingOut),
    ],
    [
      'under a notice',
      '.popup .notice:has(button) { position: absolute; inset: auto 0 60px; margin: 0 }',
      async (tab) => {
        if (!(await tab.locator('.notice button').count())) await STEPS.posting?.removed?.(tab);
        return tab.evaluate(underNotice);
      },
    ],
    ['covered', '.export { position: relative; z-index: -1; pointer-events: none }', (tab) => tab.evaluate(outOfReach)],
    [
      'moving',
      '.score-have { animation: grow 1s infinite } @keyframes grow { to { opacity: 0 } }',
      (tab) => tab.evaluate(moving),
    ],
    ['in a font of this machine', '.score { font-family: sans-serif }', fontsOfMachine],
  ];
  test.each(FAULTS)('%s', async (_name, style, check) => {
    const found = await withTab(gallery, async (tab) => {
      await stage(gallery, tab, scenes.find(({ name }) => name === 'posting') as Scene);
      expect(await check(tab)).toEqual([]);
      await tab.addStyleTag({ content: style });
      return check(tab);
    });
    expect(found).not.toEqual([]);
  });
});

describe('while a posting is read, what comes has its place already', () => {
  const ABOVE = ['header', '[role=tab]', '.skeleton-title', '.skeleton-score'];
  const CAME = ['header', '[role=tab]', '.posting h2', '.score'];

  test.each([
    ['a title of one line', 'small', true],
    // What is longer stands below its beginning, and lets nothing jump that was there.
    ['a title of two lines', 'posting', false],
    ['all that a page says', 'facts', false],
    ['words from right to left', 'facts-rtl', false],
    ['a very long title', 'long', false],
    ['a very long title and all that a page says', 'facts-long', false],
  ])('%s', async (_name, state, fits) => {
    await withTab(gallery, async (tab) => {
      const reading = scenes.find(({ name }) => name === 'reading') as Scene;
      await stage(gallery, tab, reading);
      await tab.evaluate(loadFonts);
      // The window has just been given its size, which moves things, too.
      await tab.evaluate(twoFrames);
      await tab.evaluate(() => {
        const shifts: string[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as never as { sources: { node?: Element }[] }[])
            shifts.push(...entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 200) ?? ''));
        }).observe({ type: 'layout-shift' });
      });
      const places = (selectors: string[]) =>
        tab.evaluate(
          (all) => all.map((one) => Math.round(document.querySelector(one)?.getBoundingClientRect().top ?? -1)),
          selectors,
        );
      const before = await places(ABOVE);
      await tab.evaluate((detail) => dispatchEvent(new CustomEvent('show', { detail })), state);
      await tab.locator('.score').waitFor();
      const after = await places(CAME);
      const moved = after.map((place, at) => place - (before[at] ?? 0));
      for (const by of fits ? moved : moved.slice(0, -1)) expect(Math.abs(by), `${moved}`).toBeLessThanOrEqual(2);
      expect(moved.at(-1), 'the score').toBeGreaterThanOrEqual(-2);
      // A frame is painted before its shifts are told.
      await tab.evaluate(twoFrames);
      expect(await tab.evaluate('shifts')).toEqual([]);
    });
  });
});

/** Loads the fonts that what comes may need: on a reader's machine they are there. Runs in the page. */
function loadFonts(): Promise<unknown> {
  // Those of Japanese are a hundred, and nothing here is in it.
  return Promise.all([...document.fonts].filter(({ family }) => !family.includes('JP')).map((font) => font.load()));
}

/** Waits until what was drawn is painted. Runs in the page. */
function twoFrames(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
