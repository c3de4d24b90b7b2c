import * as v from 'valibot';
import { type Settings, storedSettingsSchema } from '../marks/settings';
import type { Overlay } from '../profile/overlay';
import { overlaySchema } from '../profile/overlay-schema';
import type { Profile } from '../profile/profile';
import { profileSchema } from '../profile/profile-schema';
import type { WholeProfile } from '../profile/several/profiles';
import { wholeProfileSchema } from '../profile/several/profiles-schema';
import { readerError } from '../reader-error';
import type { SavedPosting } from './saved-posting';
import { savedPostingSchema } from './saved-schema';

const FORMAT = 'skillmark-backup';
const VERSION = 1;

/** The most characters of a line of a backup: one posting with all it ever read. */
export const LONGEST_LINE = 5_000_000;

/** One line of a backup after its first. */
export type BackupPart =
  | { kind: 'profile'; value: Profile }
  | { kind: 'overlay'; value: Overlay }
  /** One of several profiles with all that belongs to it, in place of the two above. */
  | { kind: 'whole-profile'; value: WholeProfile }
  /** Of what was set aside only some of them. */
  | { kind: 'settings'; value: Partial<Settings> }
  | { kind: 'posting'; value: SavedPosting };

const SCHEMAS = {
  profile: profileSchema,
  overlay: overlaySchema,
  'whole-profile': wholeProfileSchema,
  settings: storedSettingsSchema,
  posting: savedPostingSchema,
} satisfies Record<BackupPart['kind'], v.GenericSchema>;

/** The first line of a backup: what it is. `now` is ISO 8601 in UTC. */
export function backupHead(now: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made: now })}\n`;
}

/** A line of a backup. A posting's reading is left out: it is made anew from its text. */
export function backupLine(part: BackupPart): string {
  if (part.kind !== 'posting') return `${JSON.stringify(part)}\n`;
  const { reading: _, ...value } = part.value;
  return `${JSON.stringify({ kind: part.kind, value })}\n`;
}

/** Reads the first line of a backup. Throws a sentence for the reader where the file is none, or one of a later version. */
export function checkHead(line: string): void {
  const head = parsed(line) as { format?: unknown; version?: unknown } | undefined;
  if (head?.format !== FORMAT) throw readerError('backupNone', 'This is no backup of Skillmark.');
  if (head.version !== VERSION)
    throw readerError(
      'backupNewer',
      'This backup was made by a newer version of Skillmark. Update Skillmark, then restore it again.',
    );
}

/** Reads a later line; nothing where it is not understood, and copies it field by field. */
export function readPart(line: string): BackupPart | undefined {
  const found = parsed(line) as { kind?: unknown; value?: unknown } | undefined;
  const kind =
    typeof found?.kind === 'string' && Object.hasOwn(SCHEMAS, found.kind)
      ? (found.kind as BackupPart['kind'])
      : undefined;
  if (!kind) return undefined;
  const { success, output } = v.safeParse(SCHEMAS[kind] as v.GenericSchema, found?.value);
  return success ? ({ kind, value: output } as BackupPart) : undefined;
}

/** Two overlays as one: what both say, once; where they contradict each other what there is now holds. */
export function mergedOverlay(now: Overlay, other: Overlay): Overlay {
  const never = new Set(now.never.map(({ id }) => id));
  const always = new Set(now.always.map(({ id }) => id));
  return {
    version: 1,
    own: distinct([...now.own, ...other.own]),
    never: distinct([...now.never, ...other.never.filter(({ id }) => !always.has(id))]),
    always: distinct([...now.always, ...other.always.filter(({ id }) => !never.has(id))]),
    notHere: distinct([...now.notHere, ...other.notHere]),
    noTechnology: distinct([...now.noTechnology, ...other.noTechnology]),
  };
}

function distinct<One>(all: One[]): One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
