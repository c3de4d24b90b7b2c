import type { Dictionary } from '../../core/dictionary/dictionary';
import { EMPTY_OVERLAY, type Overlay } from '../../core/profile/overlay';
import { readOverlayFields } from '../../core/profile/overlay-file';
import { type Profile, withChanges } from '../../core/profile/profile';
import { readText } from './input';
import { readResumeFile } from './resume';

/**
 * The profile in a file of any kind that can be imported: ours, one written by hand, a résumé, a list. Names that are no skill
 * are said on standard error, and the others count. Throws a sentence where nothing in it can be read.
 */
export async function readProfile(file: string, dictionary: Dictionary): Promise<Profile> {
  const { skills, unread, unclear = [] } = await readResumeFile(file, dictionary);
  const known = skills.filter(({ guess }) => !guess);
  if (known.length === 0) throw new Error(`${file}: no skill is named in it`);
  if (unread.length > 0)
    process.stderr.write(`scan: ${file}: no skill is called ${unread.map(({ text }) => `“${text}”`).join(', ')}\n`);
  if (unclear.length > 0)
    process.stderr.write(`scan: ${file}: not understood: ${unclear.map(({ text }) => `“${text}”`).join(', ')}\n`);
  return withChanges(
    { version: 1, skills: [] },
    known.map(({ id, name, level = 'working', years }) => ({ id, name, level, ...(years !== undefined && { years }) })),
    [],
  );
}

/** The words and corrections in a profile file of ours; none where it is another kind of file. */
export function readWords(file: string): Overlay {
  try {
    const { words } = JSON.parse(readText(file)) as { words?: unknown };
    return words === undefined ? EMPTY_OVERLAY : readOverlayFields(words).overlay;
  } catch {
    return EMPTY_OVERLAY;
  }
}
