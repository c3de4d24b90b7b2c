import { compare } from '../../../lib/core/match/compare';
import { statedFields } from '../../../lib/core/posting/fields/stated';
import type { Profile } from '../../../lib/core/profile/profile';
import type { ReadPosting, SavedSummary } from '../../../lib/core/saved/saved-posting';
import { savedBatch } from '../../../lib/storage/saved/saved-postings';
import { withReading } from './saved-reading';

/** In milliseconds. What is not read by then is left for the next call: no window waits long for the first lines. */
const MOMENT = 1_000;

/** Saved postings as lines, each compared with the profile, from the one behind `after` on, as many as can be read in a moment. */
export async function savedList(
  after: string,
  profile: Profile,
): Promise<{ postings: SavedSummary[]; next: string | null }> {
  const end = Date.now() + MOMENT;
  const postings: SavedSummary[] = [];
  for (let from: string | null = after; from !== null; ) {
    const { batch, next } = await savedBatch(from);
    for (const saved of batch) {
      postings.push(summary(await withReading(saved), profile));
      if (Date.now() > end) return { postings, next: saved.id };
    }
    from = next;
  }
  return { postings, next: null };
}

function summary({ id, savedAt, posting, reading }: ReadPosting, profile: Profile): SavedSummary {
  const { url, title, company } = posting;
  const { score, met, of } = compare(reading, profile);
  const match = { met, of, ...(score !== undefined && { score }) };
  return { id, address: url, title, company, ...statedFields(posting), savedAt, match };
}
