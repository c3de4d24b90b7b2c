import type { Dictionary } from '../../core/dictionary/dictionary';
import { EMPTY_OVERLAY } from '../../core/profile/overlay';
import { monthOf } from '../../core/resume/periods';
import { readResume } from '../../core/resume/read-resume';
import type { ResumeReading } from '../../core/resume/resume';
import { importFile } from '../../formats/imports';
import { readBytes } from './input';

/** What is printed of a résumé: its skills, guesses left out, and the names of its lists that are no skill. */
export interface ResumeLine {
  file: string;
  skills: { skill: string; name: string; years?: number; evidence: string }[];
  /** Absent where every name was understood. */
  unread?: string[];
  /** What is said of skills and was not understood; absent where there is none. */
  unclear?: string[];
}

/** Reads a file of skills of any kind that can be imported. Throws a sentence that begins with its name where nothing in it can be read. */
export async function readResumeFile(file: string, dictionary: Dictionary, today = new Date()): Promise<ResumeReading> {
  const bytes = readBytes(file);
  try {
    const { resume, isScanned } = await importFile(file, bytes);
    if (isScanned) throw new Error('a picture of a text, in which nothing can be read: scan it with text recognition');
    return readResume(resume, dictionary, EMPTY_OVERLAY, monthOf(today));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** The line that is printed of a résumé. */
export async function resumeLine(file: string, dictionary: Dictionary): Promise<ResumeLine> {
  const { skills, unread, unclear } = await readResumeFile(file, dictionary);
  return {
    file,
    skills: skills
      .filter(({ guess }) => !guess)
      .map(({ id, name, years, evidence }) => ({ skill: id, name, ...(years !== undefined && { years }), evidence })),
    ...(unread.length > 0 && { unread: unread.map(({ text }) => text) }),
    ...(unclear && { unclear: unclear.map(({ text }) => text) }),
  };
}
