import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Level, ProfileSkill } from '../../core/profile/profile';
import { type SkillOrder, sortedSkills } from '../../core/profile/sorted-skills';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { counted } from '../text/text';
import type { Tools } from './SkillsView';
import { SkillTools } from './SkillTools';
import { toggled } from './toggled';

/** A list of so many is worth tools of its own. */
const LONG = 10;

/** Tools for a long list of skills, where a window has room for them: sorting, looking for some, changing many at once. */
export function useSkillTools(skills: ProfileSkill[], actions: SkillActions, notices: Notices): Tools {
  const [order, setOrder] = useState<SkillOrder>('name');
  const [part, setPart] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const shown = sortedSkills(skills, order, part);
  const many = shown.filter(({ id }) => picked?.has(id));
  const undo = () => actions.changeSkills(many, []);

  function setLevel(level: Level) {
    const changed = many.map((skill) => ({ ...skill, level }));
    const text = counted('skills.changedMany', many.length);
    notices.run(() => actions.changeSkills(changed, []), { text, undo });
  }

  function removeMany() {
    setPicked(new Set());
    const ids = many.map(({ id }) => id);
    notices.run(() => actions.changeSkills([], ids), { text: counted('skills.removedMany', many.length), undo });
  }

  return {
    shown,
    picked,
    onPick: (id) => setPicked((before) => toggled(before ?? new Set(), id)),
    bar:
      skills.length >= LONG &&
      h(SkillTools, {
        order,
        onOrder: setOrder,
        part,
        onPart: setPart,
        picked: picked && many.length,
        onPicking: (on) => setPicked(on ? new Set() : undefined),
        onLevel: setLevel,
        onRemove: removeMany,
      }),
  };
}
