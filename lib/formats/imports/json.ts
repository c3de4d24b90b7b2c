import { MOST_SKILLS } from '../../core/profile/profile-schema';
import { readerError } from '../../core/reader-error';
import type { Resume } from '../../core/resume/resume';
import type { Importer } from './importer';
import { field, isObject } from './parts/fields';
import { jsonResume } from './parts/json-resume';
import { listedSkill } from './parts/listed-skill';

const RESUME_PARTS = ['basics', 'work', 'education', 'projects', 'certificates'];

/** Our own profile, one written by hand, and JSON Resume. */
export default {
  name: 'json',
  extensions: ['.json'],
  takes: ({ text }) => text !== undefined && /^\uFEFF?\s*[[{]/.test(text),
  read: async ({ text = '' }) => {
    const value = parse(text);
    const lineOf = lineFinder(text);
    if (isObject(value) && RESUME_PARTS.some((part) => field(value, part) !== undefined))
      return { resume: jsonResume(value, lineOf) };
    return { resume: skillList(skillsOf(value), lineOf) };
  },
} satisfies Importer;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw readerError('fileJson', 'This is not valid JSON: {reason}', { reason: (error as Error).message });
  }
}

function skillsOf(value: unknown): unknown[] {
  const version = field(value, 'version');
  if (typeof version === 'number' && version > 1)
    throw readerError(
      'profileNewer',
      'This profile was made by a newer version of Skillmark. Update Skillmark, then import it again.',
    );
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
