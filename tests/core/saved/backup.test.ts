import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import type { Reading } from '../../../lib/core/reading';
import {
  type BackupPart,
  backupHead,
  backupLine,
  checkHead,
  mergedOverlay,
  readPart,
} from '../../../lib/core/saved/backup';
import { savedNow } from '../../../lib/core/saved/merge-saved';

const AT = '2026-11-21T09:30:00.000Z';
const { reading: _, ...posting } = savedNow({
  id: 'a',
  posting: plainPosting('Go and\nRust'),
  reading: {} as Reading,
  now: AT,
});
const PARTS: BackupPart[] = [
  { kind: 'profile', value: { version: 1, skills: [{ id: 'go', name: 'Go', level: 'expert', years: 3 }] } },
  { kind: 'overlay', value: { ...EMPTY_OVERLAY, own: [{ id: 'zorp', name: 'Zorp' }] } },
  {
    kind: 'whole-profile',
    value: {
      id: 'sre',
      name: 'SRE',
      profile: {
        version: 1,
        skills: [{ id: 'go', name: 'Go', level: 'expert' }],
        off: [{ from: 'go', to: 'rust' }],
        needs: { ...NO_NEEDS, years: 4 },
      },
      overlay: EMPTY_OVERLAY,
    },
  },
  { kind: 'settings', value: { ...DEFAULT_SETTINGS, oneColour: true } },
  { kind: 'posting', value: { ...posting, note: 'a\nb', tags: ['x'] } },
];

test.each(PARTS)('a $kind is one line, and comes back whole', (part) => {
  const line = backupLine(part);
  expect(line.split('\n')).toHaveLength(2);
  expect(readPart(line)).toEqual(part);
});

test('a reading is left out: it is made anew', () => {
  const value = { ...posting, reading: { version: 1 } as Reading };
  expect(readPart(backupLine({ kind: 'posting', value }))).toEqual({ kind: 'posting', value: posting });
});

test('the first line says what it is', () => {
  expect(() => checkHead(backupHead(AT))).not.toThrow();
  expect(() => checkHead('{"format":"skillmark-profile"}')).toThrow('no backup');
  expect(() => checkHead('')).toThrow('no backup');
  expect(() => checkHead('{"format":"skillmark-backup","version":2}')).toThrow('newer version');
});

test('HI-01: whatever a line holds is understood or not, and pollutes nothing', () => {
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ kind: fc.constantFrom('posting', 'profile', '__proto__', 'toString'), value: fc.anything() })
      .map((part) => JSON.stringify(part) ?? ''),
  );
  fc.assert(
    fc.property(line, (text) => {
      readPart(text);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }),
  );
});

test('of two overlays both stand, once; what there is now holds against the other', () => {
  const now = { ...EMPTY_OVERLAY, never: [{ id: 'go', name: 'Go' }], own: [{ id: 'a', name: 'A' }] };
  const other = {
    ...EMPTY_OVERLAY,
    always: [{ id: 'go', name: 'Go', text: 'Go' }],
    own: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
  };
  expect(mergedOverlay(now, other)).toEqual({ ...now, own: other.own });
  expect(mergedOverlay(other, other)).toEqual(other);
});
