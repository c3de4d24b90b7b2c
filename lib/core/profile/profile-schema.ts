import * as v from 'valibot';
import { LONGEST_NAME } from '../lengths';
import { shortText, skillId } from '../schemas';
import { needsSchema } from './needs-schema';
import { LEVELS, type Profile, type ProfileSkill, type Relation } from './profile';
import { MOST_OFF, withOff } from './relations';

/** The most skills of a profile. */
export const MOST_SKILLS = 8_000;
const name = v.pipe(shortText(LONGEST_NAME), v.minLength(1));
const years = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(60),
  v.transform((number) => Math.round(number * 10) / 10),
);

/** One skill of a profile, copied field by field. */
export const profileSkillSchema = v.pipe(
  v.object({ id: skillId, name, level: v.picklist(LEVELS), years: v.optional(years) }),
  v.transform(({ years, ...skill }): ProfileSkill => (years === undefined ? skill : { ...skill, years })),
);

/** Relations that are switched off, copied field by field. */
export const relationSchema: v.GenericSchema<unknown, Relation> = v.object({ from: skillId, to: skillId });

/** A stored or imported profile; of two skills with one id the later counts. */
export const profileSchema = v.pipe(
  v.object({
    version: v.literal(1),
    skills: v.pipe(v.array(profileSkillSchema), v.maxLength(MOST_SKILLS)),
    // Profiles of before relations could be switched off have none.
    off: v.optional(v.pipe(v.array(relationSchema), v.maxLength(MOST_OFF)), []),
    needs: v.exactOptional(needsSchema),
  }),
  v.transform(
    ({ skills, off, ...rest }): Profile =>
      withOff({ ...rest, skills: [...new Map(skills.map((skill) => [skill.id, skill])).values()] }, off),
  ),
);
