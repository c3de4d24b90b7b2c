import { EMPTY_PROFILE } from '../../lib/core/profile';
import type { PopupData } from '../../lib/ui/data';
import { HOSTILE, LONG, NOTHING, POSTING, PROFILE, SMALL } from './fake';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
  { name: 'markdown', label: 'Markdown' },
];
const base = { profile: PROFILE, exports };

/** Every state of the popup, with made-up data. */
export const POPUP_STATES: Record<string, PopupData> = {
  posting: { ...base, page: { kind: 'postings', postings: [POSTING] } },
  several: { ...base, page: { kind: 'postings', postings: [SMALL, NOTHING, POSTING, LONG] } },
  long: { ...base, page: { kind: 'postings', postings: [LONG] } },
  small: { ...base, page: { kind: 'postings', postings: [SMALL] } },
  nothing: { ...base, page: { kind: 'postings', postings: [NOTHING] } },
  hostile: { ...base, page: { kind: 'postings', postings: [HOSTILE] } },
  'no-skills': { ...base, profile: EMPTY_PROFILE, page: { kind: 'postings', postings: [POSTING] } },
  reading: { exports, page: { kind: 'reading' } },
  none: { ...base, page: { kind: 'none' } },
  elsewhere: { ...base, page: { kind: 'elsewhere' } },
  restricted: { ...base, page: { kind: 'restricted' } },
  reload: { ...base, page: { kind: 'reload' } },
  failed: { exports, page: { kind: 'failed', message: 'The background did not answer.' } },
};
