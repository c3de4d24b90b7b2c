import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import type { Level, Profile, ProfileSkill } from '../../core/profile/profile';
import { type SkillOrder, sortedSkills } from '../../core/profile/sorted-skills';
import type { SkillActions, WordActions } from '../data';
import { addMany, addSkill } from './add-skill';
import { SkillRow } from './SkillRow';
import { SkillSearch } from './SkillSearch';
import { SkillTools } from './SkillTools';
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

/** A list of so many is worth tools of its own. */
const LONG = 10;

/** The reader's own skills: add, change, remove and take back. */
export function SkillsView({ profile, actions, notices, typed }: Props) {
  const view = useRef<HTMLElement>(null);
  const { skills } = profile;
  const [order, setOrder] = useState<SkillOrder>('name');
  const [part, setPart] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const shown = sortedSkills(skills, order, part);
  const many = shown.filter(({ id }) => picked?.has(id));

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
    const neighbour = shown[index + 1] ?? shown[index - 1];
    const row = neighbour && `[data-skill="${CSS.escape(neighbour.id)}"] .icon-button`;
    view.current?.querySelector<HTMLElement>(row ?? '[role=combobox]')?.focus();
    const undo = () => actions.saveSkill(skill);
    notices.run(() => actions.removeSkill(skill.id), { text: t('skills.removed', { name: skill.name }), undo });
  }

  async function change(before: ProfileSkill, after: ProfileSkill): Promise<boolean> {
    const isStored = await notices.run(() => actions.saveSkill(after));
    const text = t('skills.changed', { name: after.name });
    if (isStored) notices.remember({ text, undo: () => actions.saveSkill(before) });
    return isStored;
  }

  function setLevel(level: Level) {
    notices.run(
      () =>
        actions.changeSkills(
          many.map((skill) => ({ ...skill, level })),
          [],
        ),
      { text: counted('skills.changedMany', many.length), undo: () => actions.changeSkills(many, []) },
    );
  }

  function removeMany() {
    setPicked(new Set());
    notices.run(
      () =>
        actions.changeSkills(
          [],
          many.map(({ id }) => id),
        ),
      { text: counted('skills.removedMany', many.length), undo: () => actions.changeSkills(many, []) },
    );
  }

  const { lastStep, notice } = notices;
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
      {lastStep && notice?.undo !== lastStep.undo && (
        <button type="button" class="link" onClick={() => void notices.undoLast()}>
          {t('skills.takeBack', { step: lastStep.text })}
        </button>
      )}
      {skills.length >= LONG && (
        <SkillTools
          order={order}
          onOrder={setOrder}
          part={part}
          onPart={setPart}
          picked={picked && many.length}
          onPicking={(on) => setPicked(on ? new Set() : undefined)}
          onLevel={setLevel}
          onRemove={removeMany}
        />
      )}
      <ul>
        {shown.map((skill, index) => (
          <SkillRow
            key={skill.id}
            skill={skill}
            picked={picked?.has(skill.id)}
            onPick={() => setPicked((before) => turned(before ?? new Set(), skill.id))}
            onChange={(changed) => change(skill, changed)}
            onRemove={() => remove(skill, index)}
          />
        ))}
      </ul>
    </section>
  );
}

function turned(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all);
  if (!next.delete(id)) next.add(id);
  return next;
}
