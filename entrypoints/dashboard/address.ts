/** What the dashboard is asked to show: a posting of a tab, and the format to save it in at once. */
export interface DashboardAddress {
  tabId: number;
  frameId: number;
  key: string;
  format?: string;
}

/** Reads `#tab=ID&frame=ID&key=K&format=F`; nothing where it does not name a posting. */
export function dashboardAddress(hash: string): DashboardAddress | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const [tabId, frameId] = [numberIn(fields.get('tab')), numberIn(fields.get('frame'))];
  const key = fields.get('key');
  if (tabId === undefined || frameId === undefined || !key) return undefined;
  const format = fields.get('format');
  return { tabId, frameId, key, ...(format && { format }) };
}

/** The same address without the format, so that going back to the tab does not save again. */
export function withoutFormat(hash: string): string {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  fields.delete('format');
  return `#${fields}`;
}

function numberIn(text: string | null): number | undefined {
  return text && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
