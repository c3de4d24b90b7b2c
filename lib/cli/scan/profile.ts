import type { Dictionary } from '../../core/dictionary/dictionary';
import { type Profile, withChanges } from '../../core/profile/profile';
import { readResumeFile } from './resume';

/**
 * The profile in a file of any kind that can be imported: ours, one written by hand, a résumé, a list. Names that are no skill
 * are said on standard error, and the others count. Throws a sentence where nothing in it can be read.
 */
export async function readProfile(file: string, dictionary: Dictionary): Promise<Profile> {
  const { skills, unread } = await readResumeFile(file, dictionary);
  const known = skills.filter(({ guess }) => !guess);
  if (known.length === 0) throw new Error(`${file}: no skill is named in it`);
  if (unread.length > 0)
    process.stderr.write(`scan: ${file}: no skill is called ${unread.map(({ text }) => `“${text}”`).join(', ')}\n`);
  return withChanges(
    { version: 1, skills: [] },
    known.map(({ id, name, level = 'working', years }) => ({ id, name, level, ...(years !== undefined && { years }) })),
    [],
  );
}
