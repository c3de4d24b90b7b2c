import * as v from 'valibot';
import { MOST_SKILLS, profileSkillSchema } from '../profile/profile-schema';
import { type ReaderError, readerError } from '../reader-error';
import type { SkillId } from '../skill';
import { EMPTY_OVERLAY, type Overlay } from './overlay';
import { type OverlayFile, overlayFields, readOverlayFields } from './overlay-file';
import type { Profile, ProfileSkill } from './profile';

/** What a profile file calls itself. */
export const PROFILE_FORMAT = 'skillmark-profile';
const VERSION = 1;

/** The most characters of a profile file that are read; as many skills as there may be fit. */
export const LONGEST_PROFILE_FILE = 4_194_304;
/** A profile is four deep; what is much deeper is none, and some ways to handle it would fail. */
const DEEPEST = 8;

/** A profile read from a file. */
export interface ProfileFile {
  profile: Profile;
  /** How many entries stood there for a skill that comes again later; the later one counts. */
  doubles: number;
  /** The words and corrections in it; absent where it says nothing of any. */
  words?: OverlayFile;
}

/** The profile as a file of ours, with the reader's words and corrections; the same for the same skills in whatever order. */
export function profileFileText({ skills }: Profile, overlay: Overlay = EMPTY_OVERLAY): string {
  const fields = sorted(skills).map(({ id, name, level, years }) => ({ id, name, level, years }));
  return `${JSON.stringify({ format: PROFILE_FORMAT, version: VERSION, skills: fields, ...overlayFields(overlay) }, null, 2)}\n`;
}

/**
 * Reads a profile file, ours or written by hand: `{"version": 1, "skills": [{"id": "go", "name": "Go"}]}`. An entry without
 * an id, or a plain name, is looked up by `idOf`. Throws a sentence that says where and why the file cannot be used.
 */
export function readProfileFile(
  text: string,
  idOf: (name: string) => SkillId | undefined = () => undefined,
): ProfileFile {
  const { format = PROFILE_FORMAT, version = VERSION, skills, words } = fileFields(parse(text));
  if (format !== PROFILE_FORMAT)
    throw readerError('profileFormat', 'This is no profile: it calls itself {format}.', { format: shown(format) });
  if (typeof version === 'number' && version > VERSION)
    throw readerError(
      'profileNewer',
      'This profile was made by a newer version of Skillmark. Update Skillmark, then import it again.',
    );
  if (version !== VERSION)
    throw readerError('profileVersion', 'version: must be {version}, and is {value}.', {
      version: VERSION,
      value: shown(version),
    });
  if (!Array.isArray(skills)) throw readerError('profileList', 'skills: must be a list.');
  if (skills.length > MOST_SKILLS)
    throw readerError('profileMany', 'skills: {count} entries, and {most} is the most.', {
      count: skills.length,
      most: MOST_SKILLS,
    });
  const read = skills.map((skill, i) => readSkill(skill, i, idOf));
  const byId = new Map(read.map((skill) => [skill.id, skill]));
  return {
    profile: { version: 1, skills: sorted([...byId.values()]) },
    doubles: read.length - byId.size,
    ...(words !== undefined && { words: readOverlayFields(words) }),
  };
}

function parse(text: string): unknown {
  if (text.length > LONGEST_PROFILE_FILE)
    throw readerError('fileLarge', 'The file is larger than 4 MB, which no profile is.');
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') throw readerError('fileEmpty', 'The file is empty.');
  if (/^\s*</.test(json)) throw readerError('fileMarkup', 'This is a web page or XML, not a profile in JSON.');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw readerError('fileJson', 'This is not valid JSON: {reason}', { reason: (error as Error).message });
  }
  if (isDeep(value))
    throw readerError('profileDeep', 'This is no profile: it is nested more than {most} deep.', { most: DEEPEST });
  return value;
}

/** Level by level: a walk by calls of itself would overflow before it could say no. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function fileFields(value: unknown): { format?: unknown; version?: unknown; skills?: unknown; words?: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw readerError('profileObject', 'This is no profile: it must be an object with a list of skills.');
  const own = (key: string) => (Object.hasOwn(value, key) ? { [key]: (value as Record<string, unknown>)[key] } : {});
  return { ...own('format'), ...own('version'), ...own('skills'), ...own('words') };
}

function readSkill(entry: unknown, index: number, idOf: (name: string) => SkillId | undefined): ProfileSkill {
  const where = `skills[${index}]`;
  const given = typeof entry === 'string' ? { name: entry } : entry;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw readerError('profileEntry', '{where}: must be an object with id, name and level.', { where });
  const { name, id, level = 'working', years } = given as Record<string, unknown>;
  const known = id ?? (typeof name === 'string' ? idOf(name) : undefined);
  if (known === undefined && name === undefined) throw readerError('profileNoId', '{where}: has no id.', { where });
  if (known === undefined) throw readerError('profileId', '{where}: has no id: {name}.', { where, name: shown(name) });
  const parsed = v.safeParse(profileSkillSchema, {
    // Accents may be written in two ways, and ids are compared letter by letter.
    id: typeof known === 'string' ? known.normalize() : known,
    name,
    level,
    ...(years !== undefined && years !== null && { years }),
  });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'name';
  throw fieldError(field, `${where}.${field}`, shown(issue.input));
}

function fieldError(field: string, where: string, value: string): ReaderError {
  const parts = { where, value };
  if (field === 'id')
    return readerError(
      'fieldId',
      '{where}: must be letters and digits with single hyphens between them, 80 at most, and is {value}.',
      parts,
    );
  if (field === 'level')
    return readerError('fieldLevel', '{where}: must be learning, working, expert or avoid, and is {value}.', parts);
  if (field === 'years')
    return readerError('fieldYears', '{where}: must be a number from 0 to 60, and is {value}.', parts);
  return readerError('fieldName', '{where}: must be a text that is not empty, and is {value}.', parts);
}

/** A value of somebody else's, short enough for a sentence in any language. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  if (value === undefined) return 'undefined';
  const text = JSON.stringify(value).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}

function sorted(skills: ProfileSkill[]): ProfileSkill[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return skills.toSorted((a, b) => order(a.name, b.name) || order(a.id, b.id));
}
