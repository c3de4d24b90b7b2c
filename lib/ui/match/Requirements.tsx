import { useId } from 'preact/hooks';
import type { Match, MatchLine } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import { groupsOf, mentionsOf } from './groups';
import { nameOf, namesOf, reasonOf } from './names';
import { RequirementLine } from './RequirementLine';
import './requirements.css';
import { numberText, t } from '../text/text';
import { useInSightFirst } from './use-in-sight-first';
import { lineKey, useShownLine } from './use-shown-line';

interface Props {
  match: Match;
  reading: Reading;
  profile: Profile;
  /** Shows a range of the posting's text in the page; `step` says in words which mention it is. Absent where no page is open. */
  onShow?: (start: number, end: number, step: string) => void;
  /** Where the mention starts that the page shows now, whoever asked for it; in UTF-16 code units. */
  current?: number | undefined;
  onAdd: (id: string, name: string) => void;
}

/** Everything a posting asks for, by strength. A click on a line shows where it is named, each further click the next place. */
export function Requirements({ match, reading, profile, current, onShow, onAdd }: Props) {
  const id = useId();
  const [shown, setShown] = useShownLine(match, reading, current);
  const groups = groupsOf(match);
  const drawn = new Set(useInSightFirst(groups.flatMap(({ lines }) => lines)));
  const plain = profile.skills.length === 0;
  const known = new Set(profile.skills.map((skill) => skill.id));

  function show(line: MatchLine) {
    const mentions = mentionsOf(line, reading);
    const key = lineKey(line);
    const index = shown.key === key ? (shown.index + 1) % mentions.length : 0;
    const mention = mentions[index];
    if (!mention) return;
    setShown({ key, index, start: mention.start });
    onShow?.(mention.start, mention.end, t('line.mention', { index: index + 1, count: mentions.length }));
  }

  function wordsOf(line: MatchLine) {
    const offered = (plain || line.outcome === 'missing') && line.requirement.strength !== 'excluded';
    const ids = offered ? line.requirement.anyOf.filter((id) => !known.has(id)) : [];
    const shownHere = shown.key === lineKey(line);
    return {
      names: namesOf(line, reading, profile),
      reason: reasonOf(line, reading, profile),
      offers: ids.map((id) => ({ id, name: nameOf(id, reading, profile) })),
      step: shownHere ? t('line.mention', { index: shown.index + 1, count: mentionsOf(line, reading).length }) : '',
    };
  }

  return groups.map(({ strength, lines }) => (
    <section key={strength} class="group" aria-labelledby={`${id}-${strength}`}>
      <h3 id={`${id}-${strength}`}>
        {t(`strength.${strength}`)}
        <span class="group-count">
          {plain || strength === 'excluded'
            ? numberText(lines.length)
            : t('score.ofMet', { met: lines.filter((line) => line.outcome === 'met').length, of: lines.length })}
        </span>
      </h3>
      <ul>
        {lines
          .filter((line) => drawn.has(line))
          .map((line) => (
            <RequirementLine
              key={lineKey(line)}
              line={line}
              words={wordsOf(line)}
              plain={plain}
              {...(onShow && { onShow: () => show(line) })}
              onAdd={onAdd}
            />
          ))}
      </ul>
    </section>
  ));
}
