import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import type { PopupData } from '../../../lib/ui/data';
import { FULL, HOSTILE, LONG, LONG_FACTS, NOTHING, POSTING, REAL, RTL, SMALL } from './fake-postings';
import { PROFILE, TWO_PROFILES } from './fake-skills';
import { SITES } from './welcome-states';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
  { name: 'markdown', label: 'Markdown' },
];
const base = { profile: PROFILE, exports };

/** A posting that is saved, and was answered. */
const SAVED = { ...POSTING, savedAt: '2026-11-21T09:30:00.000Z', savedId: 'board:7', status: 'interview' as const };

/** Every state of the popup, with made-up data. */
export const POPUP_STATES: Record<string, PopupData> = {
  posting: { ...base, page: { kind: 'postings', postings: [POSTING] } },
  real: { ...base, page: { kind: 'postings', postings: [REAL] } },
  needs: {
    ...base,
    page: { kind: 'postings', postings: [REAL] },
    profile: {
      ...PROFILE,
      needs: {
        sponsorship: true,
        noClearance: true,
        remote: true,
        years: 5,
        pay: { amount: 7_000, currency: 'USD', per: 'month' },
      },
    },
  },
  profiles: { ...base, profiles: TWO_PROFILES, page: { kind: 'postings', postings: [SMALL] } },
  saved: { ...base, page: { kind: 'postings', postings: [SAVED] } },
  'saved-again': {
    ...base,
    page: { kind: 'postings', postings: [{ ...POSTING, id: 'again', savedAt: '2026-11-21T09:30:00.000Z' }] },
  },
  private: { ...base, page: { kind: 'postings', postings: [POSTING], isPrivate: true } },
  several: { ...base, page: { kind: 'postings', postings: [SMALL, NOTHING, POSTING, LONG] } },
  many: {
    ...base,
    page: {
      kind: 'postings',
      postings: Array.from({ length: 193 }, (_, i) => ({
        ...must([POSTING, SMALL, REAL, FULL][i % 4]),
        id: `many ${i}`,
        company: `Company ${i}`,
        ...(i % 5 === 0 && { savedAt: '2026-11-21T09:30:00.000Z' }),
      })),
    },
  },
  long: { ...base, page: { kind: 'postings', postings: [LONG] } },
  small: { ...base, page: { kind: 'postings', postings: [SMALL] } },
  nothing: { ...base, page: { kind: 'postings', postings: [NOTHING] } },
  hostile: { ...base, page: { kind: 'postings', postings: [HOSTILE] } },
  facts: { ...base, page: { kind: 'postings', postings: [FULL] }, settings: DEFAULT_SETTINGS },
  'facts-long': { ...base, page: { kind: 'postings', postings: [LONG_FACTS] } },
  'facts-rtl': { ...base, page: { kind: 'postings', postings: [RTL] } },
  'facts-several': { ...base, page: { kind: 'postings', postings: [FULL, LONG_FACTS, RTL, SMALL] } },
  unloaded: {
    ...base,
    profile: EMPTY_PROFILE,
    unloaded: 'IO error: .../000003.log: Unable to create sequential file',
    page: { kind: 'postings', postings: [FULL] },
  },
  'no-skills': { ...base, profile: EMPTY_PROFILE, page: { kind: 'postings', postings: [POSTING] } },
  reading: { exports, page: { kind: 'reading' } },
  none: { ...base, page: { kind: 'none' } },
  'none-board': { ...base, page: { kind: 'none', board: 'LinkedIn' }, site: { ...must(SITES[1]), on: true } },
  list: {
    ...base,
    page: {
      kind: 'list',
      jobs: ['Observability Engineer', 'Kotlin Developer', 'Data Analyst', 'Night Watch', 'Product Designer'].map(
        (title, i) => ({
          title,
          address: `https://jobs.tidewater.example/positions/8a00b${i}/${title.toLowerCase().replace(' ', '-')}`,
        }),
      ),
    },
    site: { ...must(SITES[2]), on: false },
  },
  elsewhere: { ...base, page: { kind: 'elsewhere' } },
  'elsewhere-site': { ...base, page: { kind: 'elsewhere' }, site: { ...must(SITES[2]), on: false } },
  'elsewhere-board': { ...base, page: { kind: 'elsewhere' }, site: must(SITES[1]) },
  'posting-site': { ...base, page: { kind: 'postings', postings: [SMALL] }, site: must(SITES[2]) },
  'marks-on': { ...base, page: { kind: 'postings', postings: [SMALL] }, settings: DEFAULT_SETTINGS },
  'marks-on-site': {
    ...base,
    page: { kind: 'postings', postings: [SMALL] },
    settings: DEFAULT_SETTINGS,
    site: must(SITES[2]),
  },
  'marks-off-here': {
    ...base,
    page: { kind: 'postings', postings: [POSTING] },
    settings: { ...DEFAULT_SETTINGS, unmarkedHosts: ['jobs.example'] },
  },
  'marks-off': {
    ...base,
    page: { kind: 'postings', postings: [SMALL, POSTING] },
    settings: { ...DEFAULT_SETTINGS, marks: false },
  },
  stepped: {
    ...base,
    page: { kind: 'postings', postings: [POSTING] },
    shown: { posting: POSTING.id, start: 110, index: 2, count: 15 },
  },
  unknown: { ...base, page: { kind: 'unknown' }, openKey: 'Alt+Shift+S' },
  'elsewhere-pdf': { ...base, page: { kind: 'elsewhere', isPdf: true } },
  restricted: { ...base, page: { kind: 'restricted' } },
  'restricted-own': { ...base, page: { kind: 'restricted', what: 'own' } },
  'restricted-store': { ...base, page: { kind: 'restricted', what: 'store' } },
  'restricted-file': { ...base, page: { kind: 'restricted', what: 'file' } },
  reload: { ...base, page: { kind: 'reload' } },
  failed: { exports, page: { kind: 'failed', message: 'The background did not answer.' } },
};

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('tests/gallery/states/welcome-states.ts has no such site.');
  return value;
}
