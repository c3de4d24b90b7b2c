/** The stable slug of a dictionary entry or of a skill of the user's own: `galera-cluster`, `c-plus-plus`. */
export type SkillId = string;

/** Whatever knows of skills by their ids. */
export type Skills = Pick<ReadonlyMap<SkillId, ReadSkill>, 'get'>;

/** What a reading says of a skill it names, so that whoever compares needs no dictionary. */
export interface ReadSkill {
  /** The canonical name. */
  name: string;
  /** The file of the dictionary it stands in, without extension: `storage`, `cloud`. */
  category: string;
  /** Its other spellings. */
  aliases: string[];
  /** Every skill whose owner knows this one too, directly or over several steps. */
  impliedBy: SkillId[];
  /** What it is a component of. */
  partOf: SkillId[];
  /** Skills close enough that knowing one helps with this one. */
  related: SkillId[];
}
