import { afterEach, expect, test, vi } from 'vitest';
import { savedDates } from '../../../entrypoints/background/saved/saved-date';
import { savedIds } from '../../../entrypoints/background/saved/saved-id';
import { plainPosting } from '../../../lib/core/posting/plain-posting';

// Node has no database.
const under = vi.hoisted(() => ({ find: (_id: string): object | undefined => undefined }));
vi.mock('../../../lib/storage/saved/saved-under', () => ({ savedUnder: async (id: string) => under.find(id) }));

const posting = (url: string) => ({ ...plainPosting('We use Go.'), url });
const MAIN = posting('https://jobs.example/1');
const SOURCE = posting('https://other.example/9');
const [MAIN_ID = '', SOURCE_ID = ''] = savedIds([MAIN, SOURCE]);
const SAVED = {
  id: MAIN_ID,
  savedAt: '2026-11-01',
  statuses: [
    { status: 'saved', at: '2026-11-01' },
    { status: 'applied', at: '2026-11-04' },
  ],
  sources: [
    { id: 'else', savedAt: '2026-11-02' },
    { id: SOURCE_ID, savedAt: '2026-11-03' },
  ],
};

afterEach(() => {
  under.find = () => undefined;
});

test('a posting has the day that it was saved on, and a source of a job its own; how far it has come is the job’s', async () => {
  under.find = () => SAVED;
  expect(await savedDates([MAIN, SOURCE])).toEqual([
    { savedAt: '2026-11-01', savedId: MAIN_ID, status: 'applied' },
    { savedAt: '2026-11-03', savedId: MAIN_ID, status: 'applied' },
  ]);
});

test('what is not saved has none', async () => {
  under.find = (id) => (id === MAIN_ID ? SAVED : undefined);
  expect(await savedDates([SOURCE, MAIN])).toEqual([
    {},
    { savedAt: '2026-11-01', savedId: MAIN_ID, status: 'applied' },
  ]);
});

test('where the database cannot be read, a popup has no day', async () => {
  under.find = () => {
    throw new Error('The database is blocked.');
  };
  expect(await savedDates([MAIN])).toEqual([{}]);
});
