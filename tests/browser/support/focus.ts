import type { Tab } from '../../../lib/cli/browsers/driven';

/** What has the focus, and what is wrong with it: nothing, where a reader sees it and sees that it has the focus. */
export interface Focus {
  /** Its name for screen readers, near enough: its label, else its text, else that of its label. */
  name: string;
  fault: string;
}

/** What has the focus in a page of ours. */
export function focusOf(tab: Tab): Promise<Focus> {
  return tab.run(() => {
    const one = document.activeElement as HTMLElement | null;
    const text = (element?: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
    const name = one?.getAttribute('aria-label') || text(label) || text(one) || one?.localName || '';
    if (!one || one === document.body) return { name: '', fault: 'nothing has the focus' };
    // Of a radio button that is hidden its label is seen.
    const seen = one.classList.contains('visually-hidden') && label ? label : one;
    const { left, top, right, bottom } = seen.getBoundingClientRect();
    // The ring of what fills its line is drawn around the line.
    const rings = [getComputedStyle(seen), getComputedStyle(seen, '::after')];
    const hasRing = rings.some((one) => one.outlineStyle !== 'none' && Number.parseFloat(one.outlineWidth) >= 1);
    const faults = [
      seen.checkVisibility({ visibilityProperty: true }) && right > left && bottom > top ? '' : 'not to be seen',
      bottom > 0 && right > 0 && top < innerHeight && left < innerWidth ? '' : 'out of view',
      hasRing ? '' : 'no ring',
      document.hasFocus() ? '' : 'the browser has the focus',
    ];
    return { name, fault: faults.filter((fault) => fault).join(', ') };
  });
}

/** In milliseconds: how long something to go to may take to be there. */
const PATIENCE = 15_000;

/**
 * Presses Tab, or another key, until what has the focus fits the selector; gives the names of all it stopped at. Throws where
 * a stop is at fault, and where the way does not lead there in a hundred steps.
 */
export async function tabTo(tab: Tab, selector: string, key = 'Tab'): Promise<string[]> {
  const stops: string[] = [];
  // In a page that shows nothing yet, the first key goes to the browser.
  const isThere = () => tab.run((wanted) => document.querySelector(wanted) !== null, selector);
  for (const end = Date.now() + PATIENCE; !(await isThere()); ) {
    if (Date.now() > end) throw new Error(`${selector} is not there.`);
    await new Promise((done) => setTimeout(done, 25));
  }
  while (stops.length < 100) {
    await tab.press(key);
    const { name, fault } = await focusOf(tab);
    // At its end the page hands the focus to the browser, which gives it back.
    if (name === '' && stops.at(-1) !== '') {
      stops.push('');
      continue;
    }
    stops.push(name);
    if (fault) throw new Error(`After ${stops.join(' → ')}: ${fault}.`);
    if (await tab.run((wanted) => document.activeElement?.matches(wanted), selector)) return stops;
  }
  throw new Error(`${selector} is not reached by ${key}: ${stops.slice(0, 30).join(' → ')}`);
}

/** Notes what every live region of a page says from now on; what is given reads it, and begins anew. */
export async function listen(tab: Tab): Promise<() => Promise<string[]>> {
  await tab.run(() => {
    const said: string[] = [];
    const last = new Map<Element, string>();
    const regions = () => document.querySelectorAll('[role=status], [role=alert]');
    const hear = () => {
      for (const region of regions()) {
        const text = region.textContent?.trim() ?? '';
        if (last.get(region) !== text && text) said.push(text);
        last.set(region, text);
      }
    };
    for (const region of regions()) last.set(region, region.textContent?.trim() ?? '');
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { said });
  });
  return () => tab.run(() => (globalThis as never as { said: string[] }).said.splice(0));
}
