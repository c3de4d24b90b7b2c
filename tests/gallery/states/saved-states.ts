import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { ReadPosting, SavedPosting } from '../../../lib/core/saved/saved-posting';
import { type SavedSummary, summaryOf } from '../../../lib/core/saved/summary';
import type { ShownPosting } from '../../../lib/ui/data';
import type { SavedData } from '../../../lib/ui/saved/saved-data';
import { FULL, HOSTILE, LONG, LONG_FACTS, NOTHING, POSTING, SMALL } from './fake-postings';
import { SKILLS } from './fake-skills';

/** Saved postings of every kind: scored, too little asked for, nothing asked for, long, without a title, with a hostile address; with and without what the reader says. */
export const RECORDS: ReadPosting[] = [
  record('1', POSTING, '2026-11-21', {
    statuses: [
      { status: 'saved', at: '2026-11-21T09:30:00.000Z' },
      { status: 'applied', at: '2026-11-22T10:00:00.000Z' },
      { status: 'interview', at: '2026-11-25T10:00:00.000Z' },
    ],
    next: { on: '2026-12-03T14:00', what: 'Talk with the team' },
    tags: ['favourite', 'storage'],
    note: 'Ask about on-call.',
  }),
  record('2', { ...FULL, title: 'Build Engineer', company: 'Quay & Sons', reading: SMALL.reading }, '2026-11-20'),
  record(
    '3',
    { ...POSTING, title: 'Site Reliability Engineer', company: 'Northern Lights', reading: easy() },
    '2026-10-02',
    {
      statuses: [
        { status: 'saved', at: '2026-10-02T09:30:00.000Z' },
        { status: 'rejected', at: '2026-10-20T10:00:00.000Z' },
      ],
    },
  ),
  record('4', { ...LONG_FACTS, title: LONG.title, company: LONG.company }, '2026-09-30'),
  record('5', { ...NOTHING, title: HOSTILE.title, company: HOSTILE.company, url: HOSTILE.url }, '2026-09-01'),
  record('6', { ...POSTING, title: '', company: '', url: 'http://jobs.example/6' }, '2026-08-15'),
];

/** The same as lines of a list. */
export const SAVED: SavedSummary[] = RECORDS.map((one) => summaryOf(one, ''));

/** Saved postings of which two were found in other places, too. */
export const WITH_SOURCES: SavedSummary[] = SAVED.map((one, i) => {
  if (i === 1) return { ...one, sources: ['indeed', 'greenhouse'] };
  return i === 3 ? { ...one, sources: [''] } : one;
});

/** What is saved, with these lines; the whole of it unless it is said. */
export function savedData(postings: SavedSummary[] = SAVED, change: Partial<SavedData> = {}): SavedData {
  return { postings, skills: SKILLS, isWhole: true, setAside: [], ...change };
}

/** As many saved postings as one likes, of all kinds there are. */
export function manySaved(count: number): SavedSummary[] {
  return Array.from({ length: count }, (_, i) => {
    const one = SAVED[i % SAVED.length] as SavedSummary;
    const savedAt = new Date(Date.UTC(2026, 10, 21) - i * 43_200_000).toISOString();
    const own = { id: `many-${i}`, title: `${one.title || 'Engineer'} ${i + 1}`, savedAt };
    return { ...one, ...own, ...(i % 4 === 3 && paying(50_000 + (i % 7) * 6_000)) };
  });
}

/** One skill short of its bar, and with pay. */
function paying(amount: number): Partial<SavedSummary> {
  return {
    asks: 'r:docker r:python r:terraform r:rust p:kubernetes',
    facts: [{ kind: 'pay', value: { min: amount, max: amount + 10_000, currency: 'EUR', per: 'year' }, from: 'text' }],
  };
}

function record(id: string, shown: ShownPosting, day: string, change: Partial<SavedPosting> = {}): ReadPosting {
  const { reading, url, title, company, location, workMode, salary, datePosted, validThrough, cut } = shown;
  const fields = { location, workMode, salary, datePosted, validThrough, cut };
  const posting = {
    url: url.startsWith('https://jobs.example') ? `https://jobs.example/${id}` : url,
    title,
    company,
    text: '',
    blocks: [],
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
  const saved = savedNow({ id, posting, reading, now: `${day}T09:30:00.000Z` });
  return { ...saved, reading, ...change };
}

/** What a reader with the skills of the gallery has nearly all of. */
function easy() {
  const { reading } = POSTING;
  return {
    ...reading,
    requirements: reading.requirements.filter(({ anyOf }) =>
      ['kubernetes', 'docker', 'python', 'prometheus', 'ansible', 'go'].includes(anyOf[0] ?? ''),
    ),
  };
}
