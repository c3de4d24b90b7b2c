import { readerError } from '../../core/reader-error';
import type { Resume } from '../../core/resume/resume';
import type { Importer } from './importer';
import { field, isObject, listIn } from './parts/fields';
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
    return { resume: skillList(Array.isArray(value) ? value.slice(0, 5_000) : skillsOf(value), lineOf) };
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
  if (!Array.isArray(field(value, 'skills'))) throw readerError('profileList', 'skills: must be a list.');
  return listIn(value, 'skills');
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
