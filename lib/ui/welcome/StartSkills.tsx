import { useState } from 'preact/hooks';
import type { NamedSkill } from '../../core/dictionary/name-list';
import type { Profile } from '../../core/profile/profile';
import { ROLE_SKILLS, ROLES, type Role } from '../../core/profile/roles';
import type { SkillActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { addMany, addSkill } from '../skills/add-skill';
import { SkillSearch } from '../skills/SkillSearch';
import { counted, t } from '../text/text';

interface Props {
  profile: Profile;
  actions: SkillActions;
  notices: Notices;
  /** Where a résumé is imported. */
  importPage: string;
}

/** The first skills: typed or pasted, from a résumé, or ticked among those that people of a role often know. */
export function StartSkills({ profile, actions, notices, importPage }: Props) {
  const [role, setRole] = useState<Role>();
  const [set, setSet] = useState<NamedSkill[]>([]);
  const has = (id: string) => profile.skills.some((skill) => skill.id === id);

  function start(picked: Role) {
    setRole(picked);
    notices.run(async () => {
      const named = await actions.lookUpNames(ROLE_SKILLS[picked]);
      setSet(named.flatMap(({ skills }) => skills.slice(0, 1)));
    });
  }

  function tick({ id, name }: NamedSkill, on: boolean) {
    notices.run(() => (on ? actions.saveSkill({ id, name, level: 'working' }) : actions.removeSkill(id)));
  }

  return (
    <div class="start-skills">
      <SkillSearch
        actions={actions}
        has={has}
        onPick={(skill) => addSkill(skill, actions, notices)}
        onPickMany={(named, own) => addMany(named, own, actions, notices)}
        onFailed={(error) => notices.run(() => Promise.reject(error))}
      />
      <p>
        <a class="button" href={importPage}>
          {t('data.importProfile')}
        </a>
      </p>
      <fieldset class="start-roles">
        <legend>{t('welcome.role')}</legend>
        {ROLES.map((one) => (
          <button
            key={one}
            type="button"
            class="button button-small"
            aria-pressed={one === role}
            onClick={() => start(one)}
          >
            {t(`welcome.roles.${one}`)}
          </button>
        ))}
      </fieldset>
      {role && set.length > 0 && (
        <fieldset class="start-set">
          <legend>{t('welcome.tick')}</legend>
          {set.map((skill) => (
            <label key={skill.id}>
              <input
                type="checkbox"
                checked={has(skill.id)}
                onChange={(event) => tick(skill, event.currentTarget.checked)}
              />
              {skill.name}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" class="quiet">
        {profile.skills.length > 0 && counted('count.skills', profile.skills.length)}
      </p>
    </div>
  );
}
