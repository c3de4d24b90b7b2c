import { useLayoutEffect, useRef } from 'preact/hooks';
import { compare } from '../../core/match/compare';
import type { MatchLine } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import { type Listed, modeOf } from '../../core/saved/list';
import { type AskedSkills, readingOf } from '../../core/saved/summary';
import type { SkillId } from '../../core/skill';
import { Glyph } from '../parts/Glyph';
import { matchText } from '../text/match-text';
import { t } from '../text/text';
import './comparison.css';
import { statusText } from '../status/status-text';

interface Props {
  listed: Listed[];
  skills: AskedSkills;
  profile: Profile;
  onClose: () => void;
}

/** Two to four saved postings side by side: what one decides by, then each skill that any of them asks for. */
export function Comparison({ listed, skills, profile, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const columns = listed.map((one) => ({ ...one, lines: linesOf(one, skills, profile) }));
  const ids = [...new Set(columns.flatMap(({ lines }) => [...lines.keys()]))];
  const asking = (id: SkillId) => columns.filter(({ lines }) => lines.has(id)).length;
  // What most of them ask for comes first.
  const rows = ids.map((id) => ({ id, count: asking(id) })).sort((a, b) => b.count - a.count);
  const hasSkills = profile.skills.length > 0;
  const fact = (label: string, textOf: (one: Listed) => string | undefined) => (
    <tr>
      <th scope="row">{label}</th>
      {columns.map((one) => (
        <td key={one.summary.id}>{textOf(one) ?? ''}</td>
      ))}
    </tr>
  );
  return (
    <div class="comparison">
      <button type="button" class="button button-small" onClick={onClose}>
        <Glyph name="back" />
        {t('list.backToList')}
      </button>
      <h2 id="comparison-title" ref={heading} tabIndex={-1}>
        {t('list.compared')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section class="comparison-scroll" aria-labelledby="comparison-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ summary }) => (
                <th key={summary.id} scope="col" dir="auto">
                  {summary.title || t('posting.untitled')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fact(t('list.company'), ({ summary }) => summary.company)}
            {hasSkills && fact(t('saved.score'), ({ match }) => matchText(match))}
            {fact(t('list.status'), ({ summary }) => statusText(summary.status))}
            {fact(t('list.place'), ({ summary }) => summary.location)}
            {fact(t('list.mode'), ({ summary }) => {
              const mode = modeOf(summary);
              return mode && t(`found.${mode === 'on-site' ? 'onSite' : mode}`);
            })}
            {fact(t('list.pay'), ({ summary }) => summary.salary)}
            {rows.map(({ id }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{skills[id]?.name ?? id}</bdi>
                </th>
                {columns.map(({ summary, lines }) => (
                  <td key={summary.id}>{askedText(lines.get(id), hasSkills)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The line of each skill that a posting asks for; where several lines name one the first, which asks most strongly. */
function linesOf({ summary }: Listed, skills: AskedSkills, profile: Profile): Map<SkillId, MatchLine> {
  const lines = new Map<SkillId, MatchLine>();
  for (const line of compare(readingOf(summary, skills), profile).lines)
    for (const id of line.requirement.anyOf) if (!lines.has(id)) lines.set(id, line);
  return lines;
}

function askedText(line: MatchLine | undefined, hasSkills: boolean) {
  if (!line) return <span class="quiet">–</span>;
  const { strength } = line.requirement;
  const outcome = !hasSkills || strength === 'excluded' ? undefined : line.outcome;
  return (
    <span class={outcome ? `asked asked-${outcome}` : 'asked'}>
      {t(`strength.${strength}`)}
      {outcome && (
        <>
          {' '}
          <small>{t(`outcome.${outcome}`)}</small>
        </>
      )}
    </span>
  );
}
