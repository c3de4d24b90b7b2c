import type { SkillId } from '../skill';

/** An entry of the dictionary as it ships: what the YAML says, with links as ids and test sentences dropped. Empty fields are absent. */
export interface CompiledSkill {
  id: SkillId;
  name: string;
  aliases?: string[];
  /** Spellings that need no further proof. */
  full?: string[];
  /** Which of the name and the aliases count in this case only. */
  exact?: string[];
  /** Words of which the posting must hold one, unless the mention stands in a list of technologies. */
  needs?: string[];
  /** Phrases that hold a spelling and mean something else. */
  not?: string[];
  implies?: SkillId[];
  partOf?: SkillId[];
  related?: SkillId[];
  retired?: true;
  field?: true;
}

/** The whole dictionary, by category. */
export type CompiledSkills = Record<string, CompiledSkill[]>;
