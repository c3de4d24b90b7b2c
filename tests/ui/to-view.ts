import { expect } from 'vitest';

/** Goes to a view of our tab by its link. */
export async function toView(view: string): Promise<void> {
  // A link to where the address leads already would change nothing: another test may have left it there.
  if (location.hash === `#${view}`) history.replaceState(null, '', location.pathname + location.search);
  document.querySelector<HTMLElement>(`.views [href="#${view}"]`)?.click();
  await expect.poll(() => document.querySelectorAll(`.view-${view}`).length).toBe(1);
}
