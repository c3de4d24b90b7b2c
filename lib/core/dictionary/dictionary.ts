import type { ReadSkill, SkillId } from '../skill';
import { detailsOf, type SkillEntry } from './details';
import { NameTable } from './name-table';
import type { PackedDictionary } from './table/packed';

/** A dictionary ready for reading. */
export interface Dictionary {
  /** Every spelling, to be found in a text. */
  names: NameTable;
  /** What reading asks of an entry. */
  entries: ReadonlyMap<SkillId, SkillEntry>;
  /** Whether a skill is a broad field, which takes no technology's place. */
  isField: (id: SkillId) => boolean;
  /** What a reading carries of each skill. */
  skills: ReadonlyMap<SkillId, ReadSkill>;
}

/** Opens a dictionary as it ships: in time of its size, and without an object for anything but what a text then has. */
export function openDictionary(packed: PackedDictionary): Dictionary {
  const names = new NameTable(packed);
  return { names, ...detailsOf(packed, names) };
}
