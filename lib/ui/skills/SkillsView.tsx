import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import type { Profile, ProfileSkill } from '../../core/profile/profile';
import type { SkillActions, WordActions } from '../actions';
import { addMany, addSkill, changeSkill } from './add-skill';
import { SkillRow } from './SkillRow';
import { SkillSearch } from './SkillSearch';
import './skills.css';
import { TakeBack } from '../notices/TakeBack';
import type { Notices } from '../notices/use-notice';
import { ThroughList } from '../relations/ThroughList';
import { counted, t } from '../text/text';
import { UnknownSkill } from '../words/UnknownSkill';

interface Props {
  profile: Profile;
  actions: SkillActions & WordActions;
  notices: Notices;
  /** What is looked for from the start. */
  typed?: string | undefined;
  /** A hook that gives a long list its tools; absent in small windows. */
  tools?: (skills: ProfileSkill[], actions: SkillActions, notices: Notices) => Tools;
}

/** What a list of skills is shown with. */
export interface Tools {
  /** The skills to show, in their order. */
  shown: ProfileSkill[];
  /** Those picked to be changed together; absent where none are being picked. */
  picked?: ReadonlySet<string> | undefined;
  onPick?: (id: string) => void;
  bar?: ComponentChild;
}

/** The reader's own skills: add, change, remove and take back. */
export function SkillsView({ profile, actions, notices, typed, tools }: Props) {
  const view = useRef<HTMLElement>(null);
  const { skills } = profile;
  const { shown, picked, onPick, bar } = tools?.(skills, actions, notices) ?? { shown: skills };

  function focusLevel(id: string | undefined) {
    if (id !== undefined) view.current?.querySelector<HTMLElement>(`[data-skill="${CSS.escape(id)}"] select`)?.focus();
  }

  async function add({ id, name }: SearchHit): Promise<boolean> {
    if (skills.some((skill) => skill.id === id)) {
      focusLevel(id);
      notices.show({ text: t('skills.alreadyThere', { name }) });
      return true;
    }
    return addSkill({ id, name }, actions, notices);
  }

  function remove(skill: ProfileSkill, index: number) {
    // The row takes its button along: without this the focus would be lost.
    const neighbour = shown[index + 1] ?? shown[index - 1];
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
      <TakeBack notices={notices} />
      {bar}
      <ul>
        {shown.map((skill, index) => (
          <SkillRow
            key={skill.id}
            skill={skill}
            picked={picked?.has(skill.id)}
            onPick={() => onPick?.(skill.id)}
            onChange={(changed) => changeSkill(skill, changed, actions, notices)}
            onRemove={() => remove(skill, index)}
            onNext={() => focusLevel(shown[index + 1]?.id)}
          />
        ))}
      </ul>
      {skills.length > 0 && <ThroughList {...{ profile, actions, notices }} />}
    </section>
  );
}
