import { t } from '../text/text';
import './correct-skills.css';
import { leaveLine } from './leave-line';
import { type ShownSkill, type Way, waysOf } from './skill-corrections';

interface Props {
  skills: ShownSkill[];
  onCorrect: (skill: ShownSkill, way: Way) => void;
}

/** What can be said of a line's skills: that one is not meant here, never, or always. */
export function CorrectSkills({ skills, onCorrect }: Props) {
  return skills.map((skill) => (
    <p key={skill.id} class="correct-ways">
      {skills.length > 1 && <span class="quiet">{skill.name}</span>}
      {waysOf(skill).map((way) => (
        <button
          key={way}
          type="button"
          class="add-offer correct-way"
          // What is seen begins what is heard: who speaks to the browser says what they see.
          aria-label={`${t(`correct.${way}`)}: ${t(`correct.${way}Of`, { name: skill.name })}`}
          title={t(`correct.${way}Of`, { name: skill.name })}
          onClick={({ currentTarget }) => {
            // What is always meant stays where it is.
            if (way !== 'always') leaveLine(currentTarget);
            onCorrect(skill, way);
          }}
        >
          {t(`correct.${way}`)}
        </button>
      ))}
    </p>
  ));
}
