import type { Profile } from '../../core/profile/profile';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';

/** Says of a skill that the reader is not interested in it, and offers to take that back. */
export function avoidSkill(
  { id, name }: { id: string; name: string },
  { skills }: Profile,
  { saveSkill, removeSkill }: Pick<SkillActions, 'saveSkill' | 'removeSkill'>,
  notices: Notices,
) {
  const before = skills.find((one) => one.id === id);
  return notices.run(() => saveSkill({ ...before, id, name, level: 'avoid' }), {
    text: t('line.avoided', { name }),
    undo: () => (before ? saveSkill(before) : removeSkill(id)),
  });
}
