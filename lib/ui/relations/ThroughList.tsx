import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ThroughSkill } from '../../core/match/through';
import type { Profile } from '../../core/profile/profile';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { IconButton } from '../parts/IconButton';
import { addSkill } from '../skills/add-skill';
import { numberText, t } from '../text/text';
import './relations.css';
import { Sources } from './Sources';
import { switchRelation } from './switch-relation';

interface Props {
  profile: Profile;
  actions: SkillActions;
  notices: Notices;
}

/** What the reader's skills count for without being added, looked up once it is opened: each can be added, or its relation be switched off. */
export function ThroughList({ profile, actions, notices }: Props) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<ThroughSkill[]>();

  useEffect(() => {
    if (!isOpen) return;
    let isWanted = true;
    // A look that goes well is no news: it closes no notice.
    actions.throughSkills().then(
      (all) => isWanted && setFound(all),
      (error) => notices.run(() => Promise.reject(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [isOpen, profile]);

  /** Its row goes; the focus is where its level and years are said. */
  async function add(skill: ThroughSkill) {
    if (!(await addSkill(skill, actions, notices))) return;
    const row = details.current
      ?.closest('section')
      ?.querySelector<HTMLElement>(`[data-skill="${CSS.escape(skill.id)}"] select`);
    row?.focus();
  }

  return (
    <details class="through" ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('relations.title')}</summary>
      <p class="quiet">{t('relations.why')}</p>
      {found?.length === 0 && <p class="quiet">{t('relations.none')}</p>}
      {(['implied', 'related'] as const).map((kind) => {
        const skills = found?.filter((one) => one.kind === kind) ?? [];
        if (skills.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`${id}-${kind}`}>
            <h3 id={`${id}-${kind}`}>
              {t(`relations.${kind}`)} <span class="group-count">{numberText(skills.length)}</span>
            </h3>
            <ul>
              {skills.map((skill) => (
                <li key={skill.id} data-through={skill.id}>
                  <span class="through-name">{skill.name}</span>
                  <Sources skill={skill} onSwitch={switchRelation(actions, notices)} />
                  <IconButton glyph="add" label={t('line.add', { name: skill.name })} onClick={() => void add(skill)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
