import type { NamedSkill } from '../../core/dictionary/name-list';
import type { ProfileSkill } from '../../core/profile/profile';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { counted, t } from '../text/text';

/** Adds a skill to the reader's own, says so, and offers to take it back. */
export function addSkill(
  { id, name }: { id: string; name: string },
  { saveSkill, removeSkill }: Pick<SkillActions, 'saveSkill' | 'removeSkill'>,
  notices: Notices,
) {
  return notices.run(() => saveSkill({ id, name, level: 'working' }), {
    text: t('skills.added', { name }),
    undo: () => removeSkill(id),
  });
}

/** Changes a skill of the reader's, and has it among the steps that can be taken back. Gives whether it was stored. */
export async function changeSkill(
  before: ProfileSkill,
  after: ProfileSkill,
  { saveSkill }: Pick<SkillActions, 'saveSkill'>,
  notices: Notices,
): Promise<boolean> {
  const isStored = await notices.run(() => saveSkill(after));
  const text = t('skills.changed', { name: after.name });
  if (isStored) notices.remember({ text, undo: () => saveSkill(before) });
  return isStored;
}

/** Adds several skills and words of the reader's own, says how many, and offers to take all of them back. */
export function addMany(
  named: NamedSkill[],
  own: string[],
  { changeSkills, addOwnWords, dropOwnWords }: Pick<SkillActions, 'changeSkills' | 'addOwnWords' | 'dropOwnWords'>,
  notices: Notices,
) {
  const add = async (): Promise<ProfileSkill[]> => {
    const words = own.length > 0 ? await addOwnWords(own) : [];
    const skills = [...named.map(({ id, name }) => ({ id, name, level: 'working' as const })), ...words];
    await changeSkills(skills, []);
    return skills;
  };
  return notices.run(add, (skills) => ({
    text:
      skills.length === 1
        ? t('skills.added', { name: skills[0]?.name ?? '' })
        : counted('skills.addedMany', skills.length),
    undo: async () => {
      await changeSkills(
        [],
        skills.map(({ id }) => id),
      );
      if (own.length > 0) await dropOwnWords(own);
    },
  }));
}
