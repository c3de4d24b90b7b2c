import type { Tab } from '../../../lib/cli/browsers/driven';

/** What a switch says, `on` or `off`; undefined where there is none of that name. Clicks on `#named` press it from then on. */
export function switchState(own: Tab, label: string): Promise<string | undefined> {
  return own.run((wanted) => {
    for (const one of document.querySelectorAll('[role=switch]')) one.id = one.textContent === wanted ? 'named' : '';
    const state = document.querySelector('#named')?.getAttribute('aria-checked');
    return state ? { true: 'on', false: 'off' }[state] : undefined;
  }, label);
}

/** Makes the browser refuse what our page asks for; gives what was asked, each time, while the click was still being handled. */
export async function refuseRights(own: Tab): Promise<() => Promise<unknown[]>> {
  await own.run(() => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', { permissions: object }>;
    const asked: unknown[] = [];
    let inClick = false;
    addEventListener(
      'click',
      () => {
        inClick = true;
      },
      true,
    );
    addEventListener('click', () => {
      inClick = false;
    });
    const request = (what: object, answered?: (granted: boolean) => void) => {
      asked.push({ ...what, inClick });
      answered?.(false);
      return Promise.resolve(false);
    };
    for (const api of [browser, chrome]) {
      if (api) Object.defineProperty(api.permissions, 'request', { value: request });
    }
    Object.assign(globalThis, { asked });
  });
  return () => own.run(() => (globalThis as never as { asked: unknown[] }).asked);
}
