import type { Match } from '../core/match';
import type { Profile } from '../core/profile';
import type { Reading } from '../core/reading';
import { namesOf } from './names';
import './sum.css';
import { numberText, percentText, t } from './text';

/** The sum behind the score, line by line, opened on request. */
export function Sum({ match, reading, profile }: { match: Match; reading: Reading; profile: Profile }) {
  const weighing = match.lines.filter((line) => line.weight > 0);
  if (weighing.length === 0) return null;
  return (
    <details class="sum">
      <summary>{match.score === undefined ? t('sum.titleWithout') : t('sum.title')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sum.skill')}</th>
            <th scope="col" class="number">
              {t('sum.points')}
            </th>
            <th scope="col" class="number">
              {t('sum.of')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weighing.map((line) => (
            <tr key={line.requirement.start + line.requirement.anyOf.join()}>
              <th scope="row">
                {namesOf(line, reading, profile)} <span class="quiet">{t(`outcome.${line.outcome}`)}</span>
              </th>
              <td class="number">{numberText(line.points)}</td>
              <td class="number">{numberText(line.weight)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {match.score === undefined ? t('sum.total') : t('sum.totalScore', { score: percentText(match.score) })}
            </th>
            <td class="number">{numberText(match.points)}</td>
            <td class="number">{numberText(match.weight)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet">{t('sum.rule')}</p>
    </details>
  );
}
