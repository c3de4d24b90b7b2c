import { boardName } from '../../../lib/boards/catalogue';
import type { Posting } from '../../../lib/core/posting/posting';
import type { Reading } from '../../../lib/core/reading';
import { diffLines } from '../../../lib/core/saved/again/diff-lines';
import { type JobNews, type JobPlace, NO_NEWS } from '../../../lib/core/saved/again/job-news';
import { resemblance, shinglesOf } from '../../../lib/core/saved/again/shingles';
import type { JobSource } from '../../../lib/core/saved/saved-posting';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { type ReadingPlace, tabReading } from '../../../lib/storage/readings';
import { savedPosting } from '../../../lib/storage/saved/saved-postings';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { inSlices } from '../calls/slices';
import { readPosting } from '../reader/reader';
import { alikeTo } from './alike';
import { idInTab } from './save-in-tab';
import { withReading } from './saved-reading';

/** The most other places that are told of. */
const MOST = 5;
/** Texts that have this share of their words in a row together read the same: pages count days and applicants. */
const SAME = 0.97;

/** What is saved of the job that a posting of a tab is, and how it reads otherwise there. */
export async function newsInTab(place: ReadingPlace): Promise<JobNews> {
  const open = await tabReading(place);
  if (!open) return NO_NEWS;
  const { posting, reading } = open;
  const id = await idInTab(place);
  const saved = await savedUnder(id);
  if (!saved) return { ...NO_NEWS, id, alike: await placesOf(await alikeTo({ id, posting, reading }), reading) };
  const all: JobSource[] = [saved, ...(saved.sources ?? [])];
  const mine = all.find((one) => one.id === id) ?? saved;
  const changed = await changeOf(mine.posting, mine.savedAt, posting, reading);
  const others = all.filter((one) => one.id !== id);
  return {
    id,
    savedId: saved.id,
    ...(changed && { changed }),
    sources: await placesOf(others, reading),
    alike: await placesOf(await alikeTo({ ...saved, posting, reading }), reading),
  };
}

/** What is saved of a job beside the posting that is shown of it, and how that one read before. */
export async function newsOfSaved(id: string): Promise<JobNews> {
  const found = await savedPosting(id);
  if (!found) return NO_NEWS;
  const saved = await withReading(found);
  const { posting, reading, earlier = [], sources = [] } = saved;
  const last = earlier.at(-1);
  const changed = last && (await changeOf(last.posting, last.at, posting, reading));
  return {
    id,
    savedId: id,
    ...(changed && { changed }),
    sources: await placesOf(sources, reading),
    alike: await placesOf(await alikeTo(saved), reading),
  };
}

async function changeOf(before: Posting, since: string, now: Posting, reading: Reading): Promise<JobNews['changed']> {
  if (before.text === now.text) return undefined;
  const lines = diffLines(await readNow(before), reading);
  const isSame = resemblance(shinglesOf(before.text), shinglesOf(now.text)) >= SAME;
  return lines.length === 0 && isSame ? undefined : { since, lines };
}

async function placesOf(all: (JobSource & { reading?: Reading })[], shown: Reading): Promise<JobPlace[]> {
  const places: JobPlace[] = [];
  for (const { id, savedAt, posting, reading } of all.slice(0, MOST)) {
    const { title, company, url } = posting;
    const lines = diffLines(shown, reading ?? (await readNow(posting)));
    places.push({ id, board: boardAt(url), address: url, title, company, savedAt, lines });
  }
  return places;
}

async function readNow(posting: Posting): Promise<Reading> {
  return readPosting(posting, await overlayStore.load(), inSlices());
}

function boardAt(address: string): string {
  return URL.canParse(address) ? boardName(new URL(address).hostname.replace(/^www\./, '')) : '';
}
