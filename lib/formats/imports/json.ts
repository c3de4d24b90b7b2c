import { ownFieldsOf } from '../../core/profile/files/own-fields';
import { isNewerThan } from '../../core/profile/newer';
import { wordsOfFile } from '../../core/profile/overlay-file';
import { EMPTY_PROFILE } from '../../core/profile/profile';
import { MOST_SKILLS } from '../../core/profile/profile-schema';
import { foundInSetAside } from '../../core/profile/set-aside-file';
import { readerError } from '../../core/reader-error';
import type { Resume } from '../../core/resume/resume';
import type { Importer } from './importer';
import { field, isObject, listIn } from './parts/fields';
import { jsonResume } from './parts/json-resume';
import { listedSkill } from './parts/listed-skill';

const RESUME_PARTS = ['basics', 'work', 'education', 'projects', 'certificates'];

/** Our own profile, one written by hand, what was set aside of one, and JSON Resume. */
export default {
  name: 'json',
  extensions: ['.json'],
  takes: ({ text }) => text !== undefined && /^\uFEFF?\s*[[{]/.test(text),
  read: async ({ text = '' }) => {
    const value = parse(text);
    const words = wordsOfFile(value);
    const more = ownFieldsOf(value);
    return {
      resume: resumeOf(value, words !== undefined, lineFinder(text)),
      ...(words && { words }),
      ...(Object.keys(more).length > 0 && { more }),
    };
  },
} satisfies Importer;

function resumeOf(value: unknown, hasWords: boolean, lineOf: (part: string) => number): Resume {
  const aside = foundInSetAside(value, 'profile');
  if (aside) return skillList(skillsSetAside(aside, hasWords), lineOf);
  if (isObject(value) && RESUME_PARTS.some((part) => field(value, part) !== undefined))
    return jsonResume(value, lineOf);
  return skillList(skillsOf(value), lineOf);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw readerError('fileJson', 'This is not valid JSON: {reason}', { reason: (error as Error).message });
  }
}

/** Of skills that could not be read, each that can be looked up; what of it is newer is said where there is nothing else. */
function skillsSetAside(found: unknown[], hasWords: boolean): unknown[] {
  const readable = found.filter((one) => !isNewerThan(one, EMPTY_PROFILE));
  const skills = readable.flatMap((one) => listIn(one, 'skills'));
  if (skills.length > 0 || hasWords) return skills;
  if (readable.length < found.length) throw profileNewer();
  throw readerError('setAsideNone', 'In this file are neither skills nor words of yours that could be taken in.');
}

function profileNewer(): Error {
  return readerError(
    'profileNewer',
    'This profile was made by a newer version of Skillmark. Update Skillmark, then import it again.',
  );
}

function skillsOf(value: unknown): unknown[] {
  if (isNewerThan(value, EMPTY_PROFILE)) throw profileNewer();
  const skills = Array.isArray(value) ? value : field(value, 'skills');
  if (!Array.isArray(skills)) throw readerError('profileList', 'skills: must be a list.');
  if (skills.length > MOST_SKILLS)
    throw readerError('profileMany', 'skills: {count} entries, and {most} is the most.', {
      count: skills.length,
      most: MOST_SKILLS,
    });
  return skills;
}

function skillList(entries: unknown[], lineOf: (part: string) => number): Resume {
  return { positions: [], prose: [], listed: entries.flatMap((entry) => listedSkill(entry, lineOf)) };
}

/** Finds the line of a text in a file, as it stands in JSON. */
function lineFinder(text: string): (part: string) => number {
  return (part) => {
    const at = text.indexOf(JSON.stringify(part));
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
  };
}
