import { useRef } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import type { Profile, ProfileSkill } from '../../core/profile/profile';
import type { SkillActions, WordActions } from '../data';
import { addMany, addSkill } from './add-skill';
import { SkillRow } from './SkillRow';
import { SkillSearch } from './SkillSearch';
import './skills.css';
import type { Notices } from '../parts/use-notice';
import { counted, t } from '../text/text';
import { UnknownSkill } from '../words/UnknownSkill';

interface Props {
  profile: Profile;
  actions: SkillActions & WordActions;
  notices: Notices;
  /** What is looked for from the start. */
  typed?: string | undefined;
}

/** The reader's own skills: add, change, remove and take back. */
export function SkillsView({ profile, actions, notices, typed }: Props) {
  const view = useRef<HTMLElement>(null);
  const { skills } = profile;

  async function add({ id, name }: SearchHit): Promise<boolean> {
    if (skills.some((skill) => skill.id === id)) {
      view.current?.querySelector<HTMLElement>(`[data-skill="${CSS.escape(id)}"] select`)?.focus();
      notices.show({ text: t('skills.alreadyThere', { name }) });
      return true;
    }
    return addSkill({ id, name }, actions, notices);
  }

  function remove(skill: ProfileSkill, index: number) {
    // The row takes its button along: without this the focus would be lost.
    const neighbour = skills[index + 1] ?? skills[index - 1];
    const row = neighbour && `[data-skill="${CSS.escape(neighbour.id)}"] .icon-button`;
    view.current?.querySelector<HTMLElement>(row ?? '[role=combobox]')?.focus();
    const undo = () => actions.saveSkill(skill);
    notices.run(() => actions.removeSkill(skill.id), { text: t('skills.removed', { name: skill.name }), undo });
  }

  return (
    <section class="skills" ref={view}>
      <SkillSearch
        actions={actions}
        typed={typed}
        has={(id) => skills.some((skill) => skill.id === id)}
        onPick={add}
        onPickMany={(named, own) => addMany(named, own, actions, notices)}
        onFailed={(error) => notices.run(() => Promise.reject(error))}
        unknown={(name, clear) => (
          <UnknownSkill
            key={name}
            name={name}
            actions={actions}
            notices={notices}
            onAdded={() => {
              clear();
              view.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
            }}
          />
        )}
      />
      <div class="skills-head">
        <h2>{skills.length === 0 ? t('skills.none') : counted('count.skills', skills.length)}</h2>
        {skills.length > 0 && (
          <>
            <span aria-hidden="true">{t('skills.level')}</span>
            <span aria-hidden="true">{t('skills.years')}</span>
          </>
        )}
      </div>
      {skills.length === 0 && <p class="quiet">{t('skills.empty')}</p>}
      <ul>
        {skills.map((skill, index) => (
          <SkillRow
            key={skill.id}
            skill={skill}
            onChange={(changed) => notices.run(() => actions.saveSkill(changed))}
            onRemove={() => remove(skill, index)}
          />
        ))}
      </ul>
    </section>
  );
}
