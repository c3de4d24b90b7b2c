import { type OwnFields, ownFieldsOf } from '../../core/profile/files/own-fields';
import { foundInSetAside } from '../../core/profile/files/set-aside-file';
import { isNewerThan } from '../../core/profile/newer';
import { wordsOfFile } from '../../core/profile/overlay-file';
import { EMPTY_PROFILE } from '../../core/profile/profile';
import { MOST_SKILLS } from '../../core/profile/profile-schema';
import { readerError } from '../../core/reader-error';
import type { Resume } from '../../core/resume/resume';
import { partsSetAside } from '../../core/saved/set-aside-parts';
import type { Importer } from './importer';
import { field, isObject, listIn } from './parts/fields';
import { jsonFault } from './parts/json-fault';
import { jsonResume } from './parts/json-resume';
import { lineFinder } from './parts/line-finder';
import { listedSkill } from './parts/listed-skill';
import { unclearIn } from './parts/unclear';

const RESUME_PARTS = ['basics', 'work', 'education', 'projects', 'certificates'];

/** Our own profile, one written by hand, what was set aside, and JSON Resume. */
export default {
  name: 'json',
  extensions: ['.json'],
  takes: ({ text }) => text !== undefined && /^\uFEFF?\s*[[{]/.test(text),
  read: async ({ text = '' }) => {
    const value = parse(text);
    const words = wordsOfFile(value);
    const more = moreOf(value);
    const aside = partsSetAside(value, new Date().toISOString());
    const hasParts = aside !== undefined && (aside.postings.length > 0 || aside.settings !== undefined);
    const isMore = words !== undefined || hasParts || Object.keys(more).length > 0;
    return {
      resume: resumeOf(value, isMore, lineFinder(text)),
      ...(aside && (hasParts || aside.left > 0) && { aside }),
      ...(words && { words }),
      ...(Object.keys(more).length > 0 && { more }),
    };
  },
} satisfies Importer;

function moreOf(value: unknown): OwnFields {
  const profiles = foundInSetAside(value, 'profile') ?? [value];
  return Object.assign({}, ...profiles.filter((one) => !isNewerThan(one, EMPTY_PROFILE)).map(ownFieldsOf));
}

/** `isMore` where the file holds more than skills. */
function resumeOf(value: unknown, isMore: boolean, lineOf: (part: string) => number): Resume {
  const aside = foundInSetAside(value, 'profile');
  if (aside) return skillList(skillsSetAside(aside, isMore), lineOf);
  if (isObject(value) && RESUME_PARTS.some((part) => field(value, part) !== undefined))
    return jsonResume(value, lineOf);
  return skillList(skillsOf(value), lineOf);
}

function parse(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch {
    const { line, isCut } = jsonFault(plain);
    throw isCut
      ? readerError('fileJsonCut', 'This JSON file is cut off: it ends in line {line}, before it is complete.', {
          line,
        })
      : readerError('fileJson', 'This is not valid JSON: in line {line} stands something that cannot stand there.', {
          line,
        });
  }
}

/** Of skills that could not be read, each that can be looked up; what of it is newer is said where there is nothing else. */
function skillsSetAside(found: unknown[], isMore: boolean): unknown[] {
  const readable = found.filter((one) => !isNewerThan(one, EMPTY_PROFILE));
  const skills = readable.flatMap((one) => listIn(one, 'skills'));
  if (skills.length > 0 || isMore) return skills;
  if (readable.length < found.length) throw profileNewer();
  throw readerError('setAsideNone', 'In this file is nothing that could be taken in.');
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
  if (!Array.isArray(skills)) throw readerError('profileList', 'In this file is no list of skills.');
  if (skills.length > MOST_SKILLS)
    throw readerError(
      'profileMany',
      'The file has {count} skills, and there is room for {most}. Take some out, then import it again.',
      {
        count: skills.length,
        most: MOST_SKILLS,
      },
    );
  return skills;
}

function skillList(entries: unknown[], lineOf: (part: string) => number): Resume {
  const listed = entries.flatMap((entry) => listedSkill(entry, lineOf));
  const unclear = unclearIn(entries, lineOf);
  return { positions: [], prose: [], listed, ...(unclear.length > 0 && { unclear }) };
}
