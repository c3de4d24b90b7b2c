/** Texts without parts by their keys, as they were looked up: a browser takes its time for each, and its language stays. */
export const lookedUp = new Map<string, string>();
