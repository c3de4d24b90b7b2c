import { browser } from 'wxt/browser';

/** The address of a file of the extension, from its path inside it; the origin alone for no path. */
export function ownAddress(path = ''): string {
  // WXT types this call by the files of one build, which are not at hand when types are checked.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(`/${path}`);
}
