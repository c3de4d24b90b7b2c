import type { Page } from 'playwright-core';
import { STEPS } from '../states/steps.ts';
import { LOOKS, type Look, lookAt, picture } from './looks.ts';
import type { Gallery, Listed } from './open-gallery.ts';

/** A state, before or after a person did something in it. */
export interface Scene extends Listed {
  /** Names the picture: the state, and what was done. */
  name: string;
  before?: (tab: Page) => Promise<unknown>;
}

/** Every state as it comes, and after each thing that can be done in it. Throws where a step names no state. */
export function scenesOf(states: Listed[]): Scene[] {
  const strangers = Object.keys(STEPS).filter((name) => !states.some(({ state }) => state === name));
  if (strangers.length > 0)
    throw new Error(`tests/gallery/states/steps.ts names what is no state: ${strangers.join(', ')}.`);
  return states.flatMap((listed) => [
    { ...listed, name: listed.state },
    ...Object.entries(STEPS[listed.state] ?? {}).map(([step, before]) => {
      return { ...listed, name: `${listed.state}-${step}`, before };
    }),
  ]);
}

/** Shows a scene as it is looked at first, with all done in it. */
export async function stage(gallery: Gallery, tab: Page, scene: Scene): Promise<void> {
  await gallery.show(tab, scene.state);
  await lookAt(tab, scene, LOOKS.light);
  await scene.before?.(tab);
}

/** The pictures of a scene in these looks, by file name; where its panel scrolls, one of its end, too. */
export async function shoot(
  gallery: Gallery,
  tab: Page,
  scene: Scene,
  looks: Record<string, Look> = LOOKS,
): Promise<Map<string, Buffer>> {
  await stage(gallery, tab, scene);
  const pictures = new Map<string, Buffer>();
  for (const [name, look] of Object.entries(looks)) {
    await lookAt(tab, scene, look);
    pictures.set(`${scene.name}-${name}.png`, await picture(tab, scene));
  }
  await lookAt(tab, scene, LOOKS.light);
  if (!scene.before && (await toEnd(tab))) pictures.set(`${scene.name}-end.png`, await picture(tab, scene));
  return pictures;
}

const idle = new WeakMap<Gallery, Page[]>();

/** Does something in a tab that nobody else uses meanwhile. */
export async function withTab<Result>(gallery: Gallery, job: (tab: Page) => Promise<Result>): Promise<Result> {
  const tabs = idle.get(gallery) ?? [];
  idle.set(gallery, tabs);
  const tab = tabs.pop() ?? (await gallery.tab());
  const result = await job(tab);
  tabs.push(tab);
  return result;
}

/** Runs a job for each item, three at a time. */
export async function inTabs<Item>(
  gallery: Gallery,
  items: Item[],
  job: (tab: Page, item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const lane = async () => {
    for (const item of left) await withTab(gallery, (tab) => job(tab, item));
  };
  await Promise.all([lane(), lane(), lane()]);
}

/** Scrolls the panel to its end; tells whether it scrolls at all. */
function toEnd(tab: Page): Promise<boolean> {
  return tab.evaluate(() => {
    const panel = document.querySelector('.panel-scroll');
    panel?.scrollTo(0, panel.scrollHeight);
    return (panel?.scrollTop ?? 0) > 0;
  });
}
