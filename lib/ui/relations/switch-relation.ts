import type { ThroughSkill } from '../../core/match/through';
import type { Relation } from '../../core/profile/profile';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';

/** Has a relation count or no longer, says so, and offers to take it back. */
export function switchRelation(actions: Pick<SkillActions, 'switchRelation'>, notices: Notices) {
  return (relation: Relation, on: boolean, { name: to, through }: ThroughSkill) => {
    const from = through.find(({ id }) => id === relation.from)?.name ?? relation.from;
    return notices.run(() => actions.switchRelation(relation, on), {
      text: t(on ? 'relations.on' : 'relations.off', { from, to }),
      undo: () => actions.switchRelation(relation, !on),
    });
  };
}
