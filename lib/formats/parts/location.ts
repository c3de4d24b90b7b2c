import type { ExportedPosting } from '../format';

/** Where the work is, as the page says it, else where its text says that one must be; the places of several facts one behind another. */
export function locationOf({ posting, reading }: ExportedPosting): string | undefined {
  const places = reading.facts.flatMap((fact) => (fact.kind === 'place' ? fact.value.text : []));
  return posting.location || [...new Set(places)].join('; ') || undefined;
}
