/** A job that a list of jobs links to. */
export interface ListedJob {
  title: string;
  /** Its whole address, of the web. */
  address: string;
}

/** Whether an address may be opened because a page named it. */
export function isOfWeb(address: string): boolean {
  return /^https?:\/\/[^\s/?#]/i.test(address);
}
