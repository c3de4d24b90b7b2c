import type { Dictionary } from '../../core/dictionary/dictionary';
import { searchSkills } from '../../core/dictionary/search';
import { spellingKey } from '../../core/dictionary/spelling';
import type { Profile } from '../../core/profile/profile';
import { readProfileFile } from '../../core/profile/profile-file';
import type { SkillId } from '../../core/skill';
import { readText } from './input';

/** Reads a profile file, as the extension exports it or written by hand. Throws a sentence that says where and why it cannot be used. */
export function readProfile(file: string, dictionary: Dictionary): Profile {
  const text = readText(file);
  try {
    return readProfileFile(text, (name) => idOf(name, dictionary)).profile;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** The id of the skill that has this spelling; a name that only begins like another one's is not guessed at. */
function idOf(name: string, dictionary: Dictionary): SkillId {
  const [hit] = searchSkills(dictionary, name, 1);
  if (hit && spellingKey(hit.alias ?? hit.name).key === spellingKey(name).key) return hit.id;
  throw new Error(`“${name}” is no skill of the dictionary: correct its name, or give it an id`);
}
