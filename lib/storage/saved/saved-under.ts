import type { SavedPosting } from '../../core/saved/saved-posting';
import { idWithSource } from './near';
import { savedPosting } from './saved-postings';

/** The saved posting of that id, else the one that has it among its sources; nothing where there is neither. */
export async function savedUnder(id: string): Promise<SavedPosting | undefined> {
  const saved = await savedPosting(id);
  if (saved) return saved;
  const main = await idWithSource(id);
  return main === undefined ? undefined : savedPosting(main);
}
