/**
 * Lets work run whose failure is nobody's concern: what the browser's events set off. A tab may be gone before it is looked
 * after, and whatever was not done is made good when a window asks for the tab or its sites, or when the background starts.
 */
export function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
