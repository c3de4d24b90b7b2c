import type { SkillActions } from '../data';
import type { Notices } from '../parts/use-notice';
import { t } from '../text/text';

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
