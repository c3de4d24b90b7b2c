import { apart, joined, separated } from '../../../lib/core/saved/again/join';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { forgetPosting, savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { readByNow } from './saved-list';
import { withReading } from './saved-reading';

/** Makes one of two saved postings; gives both as they were. What is no longer saved is left as it is. */
export function joinSaved(id: string, otherId: string): Promise<SavedPosting[]> {
  return change([id, otherId], async ([main, other]) => {
    if (!main || !other || id === otherId) return [];
    await put(joined(main, other));
    await forgetPosting(otherId);
    return [main, other];
  });
}

/** Makes a posting of its own of one of the sources of a saved posting; gives that as it was, and nothing where it has no such source. */
export function separateSource(id: string, sourceId: string): Promise<SavedPosting | null> {
  return change([id, sourceId], async ([main, there]) => {
    const two = main && separated(main, sourceId);
    if (!two) return null;
    await put(two[0]);
    if (!there) await put(two[1]);
    return main;
  });
}

/** Remembers that two postings are two jobs, with those of them that are saved; gives these as they were. */
export function keepApart(id: string, otherId: string): Promise<SavedPosting[]> {
  return change([id, otherId], async ([one, other]) => {
    if (one) await put(apart(one, otherId));
    if (other) await put(apart(other, id));
    return [one, other].filter((saved) => saved !== undefined);
  });
}

function change<T>(ids: string[], work: (found: (SavedPosting | undefined)[]) => Promise<T>): Promise<T> {
  return navigator.locks.request('annotate', async () => {
    const before = await work(await Promise.all(ids.map((id) => savedPosting(id))));
    await tellSavedChanged(ids);
    return before;
  });
}

async function put(saved: SavedPosting): Promise<void> {
  await savePosting(await withReading(saved), await readByNow());
}
