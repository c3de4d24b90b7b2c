import packed from 'virtual:skills';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readThoroughly } from '../../../lib/core/read';

/** What a fresh process needs, in milliseconds: `module` is up to here. */
export interface Waking {
  module: number;
  table: number;
  /** JSON.parse of the same dictionary. */
  parsed: number;
  readings: number[];
}

const now = () => performance.now();

/** Reads the same postings of 5 KB one after the other in a process that has just begun, and says what each took. `json`: the dictionary as JSON. */
export async function wake(texts: string[], json: string, began: number): Promise<Waking> {
  const module = now() - began;
  const opened = now();
  const dictionary = openDictionary(packed);
  const table = now() - opened;
  const readings: number[] = [];
  for (const text of texts) {
    const start = now();
    await readThoroughly(plainPosting(text), dictionary, EMPTY_OVERLAY);
    readings.push(now() - start);
  }
  const start = now();
  JSON.parse(json);
  return { module, table, parsed: now() - start, readings };
}
