import type { Dictionary } from '../../core/dictionary/dictionary';
import { searchSkills } from '../../core/dictionary/search';
import type { Profile } from '../../core/profile';
import { profileSchema } from '../../core/schemas';
import { validate } from '../../core/validate';
import { readText } from './input';

/** Reads a profile file. Throws a sentence that says where and why it cannot be used. */
export function readProfile(file: string, dictionary: Dictionary): Profile {
  return validate(profileSchema, withIds(parseJson(file), dictionary), `${file}: not a profile`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readText(file).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${file}: not JSON: ${error.message}`);
    throw error;
  }
}

/** A profile written by hand may name skills without ids, or as plain names: `{"version": 1, "skills": ["Go", {"name": "Ceph", "years": 3}]}`. */
function withIds(profile: unknown, dictionary: Dictionary): unknown {
  if (typeof profile !== 'object' || profile === null || !Array.isArray((profile as { skills?: unknown }).skills))
    return profile;
  const skills = (profile as { skills: unknown[] }).skills.map((skill) => {
    const fields = typeof skill === 'string' ? { name: skill } : skill;
    if (typeof fields !== 'object' || fields === null || typeof (fields as { name?: unknown }).name !== 'string')
      return fields;
    const known = searchSkills(dictionary, (fields as { name: string }).name, 1)[0];
    return { level: 'working', ...(known && { id: known.id }), ...fields };
  });
  return { version: 1, ...profile, skills };
}
