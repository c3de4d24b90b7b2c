import { takenBack } from '../../core/profile/overlay';
import { OWN_CATEGORY } from '../../core/profile/words/own-category';
import type { Reading } from '../../core/reading';
import type { SkillId } from '../../core/skill';
import type { CorrectionActions, WordActions } from '../actions';
import type { ShownPosting } from '../data';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';

/** A skill that a line shows. */
export interface ShownSkill {
  id: SkillId;
  name: string;
  /** True for a word of the reader's own. */
  isOwn: boolean;
}

/** What can be said of a skill, in the order it is offered. */
export const WAYS = ['notHere', 'never', 'always', 'notOwn'] as const;
export type Way = (typeof WAYS)[number];

/** The ways that a skill has: a word of one's own is taken out, and needs no proof. */
export function waysOf({ isOwn }: ShownSkill): Way[] {
  return isOwn ? ['notHere', 'notOwn'] : ['notHere', 'never', 'always'];
}

/** The skills of a line, as they can be corrected. */
export function shownSkills(ids: SkillId[], { skills }: Reading): ShownSkill[] {
  return ids.map((id) => ({ id, name: skills[id]?.name ?? id, isOwn: skills[id]?.category === OWN_CATEGORY }));
}

/** Says something of a posting's skill, and tells when it is done, with a way back. */
export function correctSkill(
  { correct, correctMention }: Pick<WordActions, 'correct'> & CorrectionActions,
  notices: Notices,
  posting: ShownPosting,
): (skill: ShownSkill, way: Way) => void {
  return ({ id, name }, way) => {
    const text = t(`correct.${way}Done`, { name });
    if (way === 'notOwn') {
      const own = { kind: 'own', name } as const;
      void notices.run(() => correct(takenBack(own)), { text, undo: () => correct(own) });
      return;
    }
    void notices.run(
      () => correctMention(posting, id, way),
      (made) => ({
        text,
        undo: async () => {
          for (const one of made) await correct(takenBack(one));
        },
      }),
    );
  };
}
